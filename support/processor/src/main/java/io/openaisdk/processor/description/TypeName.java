package io.openaisdk.processor.description;

/**
 * A type by its name, whether or not it exists yet.
 *
 * @param packageName the package; empty for the unnamed one
 * @param simpleName the name below the package, with dots between nested types
 */
public record TypeName(String packageName, String simpleName) implements Comparable<TypeName> {

    /**
     * Names a type next to this one.
     *
     * @param name the simple name
     * @return a type of the same package
     */
    public TypeName sibling(String name) {
        return new TypeName(packageName, name);
    }

    /**
     * Gives the full name.
     *
     * @return package and simple name, with dots
     */
    public String qualified() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    /**
     * Gives the name of the type that is a file of its own.
     *
     * @return the outermost type; this one where it is not nested
     */
    public TypeName topLevel() {
        int dot = simpleName.indexOf('.');
        return dot < 0 ? this : sibling(simpleName.substring(0, dot));
    }

    @Override
    public int compareTo(TypeName other) {
        return qualified().compareTo(other.qualified());
    }

    @Override
    public String toString() {
        return qualified();
    }
}
