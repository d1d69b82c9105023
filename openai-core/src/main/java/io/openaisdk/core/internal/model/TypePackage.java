package io.openaisdk.core.internal.model;

import org.jspecify.annotations.Nullable;

/** The types of one package of the API, by simple name; each package has a generated subclass. */
public abstract class TypePackage {

    /** Makes the registry of a package. */
    protected TypePackage() {}

    /**
     * Finds a model.
     *
     * @param name its simple name
     * @return its table; null if there is none of that name
     */
    public abstract @Nullable ModelType model(String name);

    /**
     * Finds a union.
     *
     * @param name its simple name
     * @return its forms; null if there is none of that name
     */
    public abstract @Nullable UnionType union(String name);

    /**
     * Makes a value of an enum.
     *
     * @param name the simple name of the enum
     * @param value the text on the wire
     * @return the enum's record
     */
    public abstract Object newEnum(String name, String value);

    /**
     * Makes a form of a union that is no model.
     *
     * @param name the simple name of the record, for a nested one with its union's name and a dot before it
     * @param value the record's component
     * @return the record
     */
    public abstract Object newForm(String name, Object value);
}
