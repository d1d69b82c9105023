package io.openaisdk.processor.description;

import java.util.Optional;

/** One of the forms of a union. */
public sealed interface Form {

    /**
     * Gives the form as a line of the union table.
     *
     * @return what the engine needs in order to recognize and read it
     */
    String line();

    /**
     * A form that is a JSON object.
     *
     * @param model the model
     * @param discriminator the value that the union's discriminator has in it; empty when the model does not say
     * @param discriminators the values that it has in it where they are several; empty when it is no enum
     */
    record OfModel(TypeName model, Optional<String> discriminator, Optional<EnumConstants> discriminators)
            implements Form {

        @Override
        public String line() {
            String type = new NamedType(NamedType.Kind.MODEL, model).descriptor();
            return discriminator.map(value -> type + " " + value).orElse(type);
        }
    }

    /**
     * A form that is anything else, wrapped in a record.
     *
     * @param record the record
     * @param value the type of its component
     * @param setter the name that builder overloads have for it, where the property's name does not do
     */
    record OfRecord(TypeName record, ValueType value, Optional<String> setter) implements Form {

        @Override
        public String line() {
            return ApiNames.key(record) + " " + value.descriptor();
        }
    }
}
