package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Version of the ranker for file search.
 *
 * @param value the text on the wire
 */
public record FileSearchRanker(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final FileSearchRanker AUTO = new FileSearchRanker("auto");

    /** The value {@code default-2024-11-15}. */
    public static final FileSearchRanker DEFAULT_2024_11_15 = new FileSearchRanker("default-2024-11-15");

    @Override
    public String toString() {
        return value;
    }
}
