package io.openaisdk.core.internal.model;

import org.jspecify.annotations.Nullable;

/** Stands in for a registry. */
public abstract class TypePackage {
    /** Finds a model. */
    public abstract @Nullable ModelType model(String name);

    /** Finds a union. */
    public abstract @Nullable UnionType union(String name);

    /** Makes an enum. */
    public abstract Object newEnum(String name, String value);

    /** Makes a form. */
    public abstract Object newForm(String name, Object value);
}
