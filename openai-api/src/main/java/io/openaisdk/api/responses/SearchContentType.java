package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Kind of content that a web search looks for.
 *
 * @param value the text on the wire
 */
public record SearchContentType(String value) implements OpenEnum {

    /** The value {@code text}. */
    public static final SearchContentType TEXT = new SearchContentType("text");

    /** The value {@code image}. */
    public static final SearchContentType IMAGE = new SearchContentType("image");

    @Override
    public String toString() {
        return value;
    }
}
