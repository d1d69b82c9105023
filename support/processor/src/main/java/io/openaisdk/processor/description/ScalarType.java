package io.openaisdk.processor.description;

import java.util.Arrays;
import java.util.Optional;

/** A type that is the same everywhere, as opposed to those that the API declares. */
public enum ScalarType implements ValueType {
    STRING("string", "java.lang", "String"),
    BOOLEAN("boolean", "java.lang", "Boolean"),
    LONG("long", "java.lang", "Long"),
    DOUBLE("double", "java.lang", "Double"),
    JSON("json", ApiNames.ROOT, "JsonValue"),
    FILE("file", ApiNames.ROOT, "FileUpload"),
    FLOATS("floats", ApiNames.ROOT, "FloatVector");

    private final String descriptor;
    private final String packageName;
    private final String simpleName;

    ScalarType(String descriptor, String packageName, String simpleName) {
        this.descriptor = descriptor;
        this.packageName = packageName;
        this.simpleName = simpleName;
    }

    /**
     * Finds the scalar of a Java class.
     *
     * @param type the class, the box of a primitive
     * @return the scalar; empty when the class is none
     */
    public static Optional<ScalarType> of(TypeName type) {
        return Arrays.stream(values())
                .filter(scalar -> scalar.erasure().equals(type))
                .findFirst();
    }

    /**
     * Says whether Java has a primitive for it, which descriptors and Java name alike.
     *
     * @return true for {@code boolean}, {@code long} and {@code double}
     */
    public boolean isPrimitive() {
        return this == BOOLEAN || this == LONG || this == DOUBLE;
    }

    @Override
    public String descriptor() {
        return descriptor;
    }

    @Override
    public TypeName erasure() {
        return new TypeName(packageName, simpleName);
    }
}
