package io.openaisdk.contract.draft;

import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.description.ValueType;
import java.util.List;
import java.util.SortedSet;

/** A type that has to be written. */
sealed interface Draft {

    /** Gives the name of the type. */
    TypeName name();

    /**
     * A model.
     *
     * @param name its name
     * @param params whether an operation is called with it
     * @param deprecated whether it should no longer be used
     * @param properties its properties
     * @param unions the unions that it is a form of
     */
    record OfModel(
            TypeName name, boolean params, boolean deprecated, List<Member> properties, SortedSet<TypeName> unions)
            implements Draft {}

    /**
     * An enum.
     *
     * @param name its name
     * @param values its values
     */
    record OfEnum(TypeName name, SortedSet<String> values) implements Draft {}

    /**
     * A union.
     *
     * @param name its name
     * @param discriminator what tells object forms apart
     * @param models the forms that are objects
     * @param records the other forms
     */
    record OfUnion(TypeName name, String discriminator, List<TypeName> models, List<Form> records) implements Draft {}

    /**
     * A form that is no object.
     *
     * @param name the simple name of the record
     * @param value what it holds
     * @param setter how builders call it where two forms look alike to the compiler, else empty
     */
    record Form(String name, ValueType value, String setter) {}

    /**
     * A property.
     *
     * @param accessor the name in Java
     * @param wireName the name in JSON
     * @param type its type
     * @param required whether it is always there
     * @param nullable whether it may be null
     * @param deprecated whether it should no longer be used
     * @param constant its only value, else empty
     * @param placement the annotation that says where it is sent, else empty
     * @param facts what the document says in keywords
     */
    record Member(
            String accessor,
            String wireName,
            ValueType type,
            boolean required,
            boolean nullable,
            boolean deprecated,
            String constant,
            String placement,
            String facts) {}
}
