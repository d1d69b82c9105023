package io.openaisdk.api.shared;

import io.openaisdk.api.OpenEnum;

/**
 * Share of the context window that a web search may fill.
 *
 * @param value the text on the wire
 */
public record SearchContextSize(String value) implements OpenEnum {

    /** The value {@code low}. */
    public static final SearchContextSize LOW = new SearchContextSize("low");

    /** The value {@code medium}. */
    public static final SearchContextSize MEDIUM = new SearchContextSize("medium");

    /** The value {@code high}. */
    public static final SearchContextSize HIGH = new SearchContextSize("high");

    @Override
    public String toString() {
        return value;
    }
}
