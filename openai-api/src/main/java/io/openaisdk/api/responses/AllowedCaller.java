package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Context that may call a tool: {@code direct} or {@code programmatic}.
 *
 * @param value the text on the wire
 */
public record AllowedCaller(String value) implements OpenEnum {

    /** The value {@code direct}. */
    public static final AllowedCaller DIRECT = new AllowedCaller("direct");

    /** The value {@code programmatic}. */
    public static final AllowedCaller PROGRAMMATIC = new AllowedCaller("programmatic");

    @Override
    public String toString() {
        return value;
    }
}
