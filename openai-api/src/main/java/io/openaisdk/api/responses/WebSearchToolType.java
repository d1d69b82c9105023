package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Version of the web search tool.
 *
 * @param value the text on the wire
 */
public record WebSearchToolType(String value) implements OpenEnum {

    /** The value {@code web_search}. */
    public static final WebSearchToolType WEB_SEARCH = new WebSearchToolType("web_search");

    /** The value {@code web_search_2025_08_26}. */
    public static final WebSearchToolType WEB_SEARCH_2025_08_26 = new WebSearchToolType("web_search_2025_08_26");

    @Override
    public String toString() {
        return value;
    }
}
