package io.openaisdk.processor.description;

/**
 * A JSON array.
 *
 * @param item what it holds
 */
public record ListType(ValueType item) implements ValueType {

    @Override
    public String descriptor() {
        return "list(" + item.descriptor() + ")";
    }

    @Override
    public TypeName erasure() {
        return JavaNames.LIST;
    }
}
