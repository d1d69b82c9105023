package io.openaisdk.core.internal.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The type of a value, made from its descriptor: {@code string}, {@code model(responses.Reasoning)}, {@code list(string)}.
 *
 * <p>Types that it refers to are looked up when they are first needed, so that using one model loads no other.
 */
public final class ValueType {

    private static final ValueType STRING = new ValueType(Kind.STRING, "", null);
    private static final ValueType BOOLEAN = new ValueType(Kind.BOOLEAN, "", null);
    private static final ValueType LONG = new ValueType(Kind.LONG, "", null);
    private static final ValueType DOUBLE = new ValueType(Kind.DOUBLE, "", null);
    private static final ValueType JSON = new ValueType(Kind.JSON, "", null);

    private final Kind kind;
    private final String key;
    private final @Nullable ValueType element;
    private @Nullable Object resolved;
    private @Nullable String localName;

    private ValueType(Kind kind, String key, @Nullable ValueType element) {
        this.kind = kind;
        this.key = key;
        this.element = element;
    }

    /**
     * Reads a descriptor.
     *
     * @param descriptor the descriptor, as the processor writes it
     * @return the type
     */
    public static ValueType parse(String descriptor) {
        int open = descriptor.indexOf('(');
        if (open < 0) {
            return switch (descriptor) {
                case "string" -> STRING;
                case "boolean" -> BOOLEAN;
                case "long" -> LONG;
                case "double" -> DOUBLE;
                case "json" -> JSON;
                default -> new ValueType(Kind.valueOf(descriptor.toUpperCase(Locale.ROOT)), "", null);
            };
        }
        Kind kind = Kind.valueOf(descriptor.substring(0, open).toUpperCase(Locale.ROOT));
        String inner = descriptor.substring(open + 1, descriptor.length() - 1);
        return kind == Kind.LIST || kind == Kind.MAP
                ? new ValueType(kind, "", parse(inner))
                : new ValueType(kind, inner, null);
    }

    /**
     * Gives the kind.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Gives what a list or map holds.
     *
     * @return the type of the items or values
     */
    public ValueType element() {
        if (element == null) {
            throw new IllegalStateException(kind + " has no element type");
        }
        return element;
    }

    /**
     * Gives the model of a type of kind {@link Kind#MODEL}.
     *
     * @return the model's type
     */
    public ModelType model() {
        Object found = resolved;
        if (found == null) {
            found = Types.model(key);
            resolved = found;
        }
        return (ModelType) found;
    }

    UnionType union() {
        Object found = resolved;
        if (found == null) {
            found = Types.union(key);
            resolved = found;
        }
        return (UnionType) found;
    }

    Object newEnum(String value) {
        Object found = resolved;
        if (found == null) {
            found = Types.packageOf(key);
            resolved = found;
        }
        String name = localName;
        if (name == null) {
            name = Types.localName(key);
            localName = name;
        }
        return ((TypePackage) found).newEnum(name, value);
    }

    @Override
    public String toString() {
        String name = kind.name().toLowerCase(Locale.ROOT);
        if (element != null) {
            return name + " of " + element;
        }
        return key.isEmpty() ? name : Types.localName(key);
    }
}
