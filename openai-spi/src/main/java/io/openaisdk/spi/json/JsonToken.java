package io.openaisdk.spi.json;

/** What comes next in JSON text. */
public enum JsonToken {
    /** The start of an object. */
    BEGIN_OBJECT,
    /** The end of an object. */
    END_OBJECT,
    /** The start of an array. */
    BEGIN_ARRAY,
    /** The end of an array. */
    END_ARRAY,
    /** The name of a member. */
    NAME,
    /** A string. */
    STRING,
    /** A number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** {@code null}. */
    NULL,
    /** The end of the text. */
    END_DOCUMENT
}
