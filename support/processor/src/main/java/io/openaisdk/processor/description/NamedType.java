package io.openaisdk.processor.description;

/**
 * A type that the API declares.
 *
 * @param kind what it is
 * @param name its interface or record
 */
public record NamedType(Kind kind, TypeName name) implements ValueType {

    /** What the API can declare. */
    public enum Kind {
        MODEL("model"),
        UNION("union"),
        ENUM("enum");

        private final String descriptor;

        Kind(String descriptor) {
            this.descriptor = descriptor;
        }
    }

    @Override
    public String descriptor() {
        return kind.descriptor + "(" + ApiNames.key(name) + ")";
    }

    @Override
    public TypeName erasure() {
        return name;
    }
}
