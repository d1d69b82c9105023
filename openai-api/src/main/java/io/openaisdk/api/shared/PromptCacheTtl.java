package io.openaisdk.api.shared;

import io.openaisdk.api.OpenEnum;

/**
 * Shortest time for which cache breakpoints are kept, so far only {@code 30m}.
 *
 * @param value the text on the wire
 */
public record PromptCacheTtl(String value) implements OpenEnum {

    /** The value {@code 30m}. */
    public static final PromptCacheTtl _30M = new PromptCacheTtl("30m");

    @Override
    public String toString() {
        return value;
    }
}
