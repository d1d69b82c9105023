package io.openaisdk.api;

/** A form of a union that this version of the SDK does not know; it is written back unchanged. */
public interface UnknownVariant {

    /**
     * Returns what was read.
     *
     * @return the JSON value
     */
    JsonValue json();
}
