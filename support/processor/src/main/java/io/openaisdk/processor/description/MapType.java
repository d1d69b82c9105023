package io.openaisdk.processor.description;

/**
 * A JSON object with arbitrary names.
 *
 * @param value what it holds
 */
public record MapType(ValueType value) implements ValueType {

    @Override
    public String descriptor() {
        return "map(" + value.descriptor() + ")";
    }

    @Override
    public TypeName erasure() {
        return JavaNames.MAP;
    }
}
