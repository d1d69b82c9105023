package io.openaisdk.api.shared;

import io.openaisdk.api.OpenEnum;

/**
 * Whether the API sets a cache breakpoint by itself or leaves that to the request.
 *
 * @param value the text on the wire
 */
public record PromptCacheMode(String value) implements OpenEnum {

    /** The value {@code implicit}. */
    public static final PromptCacheMode IMPLICIT = new PromptCacheMode("implicit");

    /** The value {@code explicit}. */
    public static final PromptCacheMode EXPLICIT = new PromptCacheMode("explicit");

    @Override
    public String toString() {
        return value;
    }
}
