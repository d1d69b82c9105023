package io.openaisdk.api.shared;

import io.openaisdk.api.OpenEnum;

/**
 * How long cached prompt prefixes may be kept at most.
 *
 * @param value the text on the wire
 */
public record PromptCacheRetention(String value) implements OpenEnum {

    /** The value {@code in_memory}. */
    public static final PromptCacheRetention IN_MEMORY = new PromptCacheRetention("in_memory");

    /** The value {@code 24h}. */
    public static final PromptCacheRetention _24H = new PromptCacheRetention("24h");

    @Override
    public String toString() {
        return value;
    }
}
