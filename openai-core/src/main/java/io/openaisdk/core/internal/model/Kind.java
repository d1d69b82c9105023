package io.openaisdk.core.internal.model;

import io.openaisdk.api.JsonValue;

/** The kinds of values that a property can have. */
public enum Kind {
    /** A text. */
    STRING,
    /** A boolean. */
    BOOLEAN,
    /** A whole number. */
    LONG,
    /** A number. */
    DOUBLE,
    /** Any JSON. */
    JSON,
    /** A text of which some values are documented. */
    ENUM,
    /** A model. */
    MODEL,
    /** One of several forms. */
    UNION,
    /** A file to be sent. */
    FILE,
    /** A vector of floats. */
    FLOATS,
    /** A list of values of one type. */
    LIST,
    /** A map from texts to values of one type. */
    MAP;

    /**
     * Tells a value that was read as this kind from one that could not be.
     *
     * @param value what the reader gave
     * @return false for null and for values of another JSON type
     */
    public boolean holds(Object value) {
        return !(value instanceof InvalidValue) && (value != JsonValue.JsonNull.INSTANCE || this == JSON);
    }
}
