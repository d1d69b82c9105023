package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Treatment of input that exceeds the context window.
 *
 * @param value the text on the wire
 */
public record ResponseTruncation(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final ResponseTruncation AUTO = new ResponseTruncation("auto");

    /** The value {@code disabled}. */
    public static final ResponseTruncation DISABLED = new ResponseTruncation("disabled");

    @Override
    public String toString() {
        return value;
    }
}
