package io.openaisdk.processor.description;

/** A type that a property, an element of a list or a value of a map can have. */
public sealed interface ValueType permits ScalarType, NamedType, ListType, MapType {

    /**
     * Gives the type in the grammar of the field tables.
     *
     * @return for example {@code list(model(responses.Tool))}
     */
    String descriptor();

    /**
     * Gives the Java type without its arguments, which is what tells overloads apart.
     *
     * @return the class or interface, the box of a primitive
     */
    TypeName erasure();
}
