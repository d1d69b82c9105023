package io.openaisdk.contract.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import io.openaisdk.contract.document.Branch;
import io.openaisdk.contract.document.DocumentOperation;
import io.openaisdk.contract.document.Place;
import io.openaisdk.processor.description.TypeName;

/** Something that the API lacks or has too much of, with what is needed in order to write it. */
public sealed interface Gap {

    /**
     * An operation that no method serves.
     *
     * @param operation the operation
     */
    record Operation(DocumentOperation operation) implements Gap {}

    /**
     * A property that a model lacks.
     *
     * @param model the model
     * @param name the name in JSON
     * @param schema what it may be
     * @param place where it stands
     * @param required whether it must be there
     */
    record Property(TypeName model, String name, JsonNode schema, Place place, boolean required) implements Gap {}

    /**
     * A value that an enum lacks.
     *
     * @param type the enum
     * @param value the value
     */
    record Value(TypeName type, String value) implements Gap {}

    /**
     * A form that a union lacks.
     *
     * @param union the union
     * @param form the form
     */
    record Form(TypeName union, Branch form) implements Gap {}

    /**
     * Something that the document lacks.
     *
     * @param type the type that has it
     * @param what the accessor, value or form
     */
    record Surplus(TypeName type, String what) implements Gap {}

    /**
     * A schema of webhooks that no type stands for.
     *
     * @param schema the name of the schema
     */
    record Payload(String schema) implements Gap {}
}
