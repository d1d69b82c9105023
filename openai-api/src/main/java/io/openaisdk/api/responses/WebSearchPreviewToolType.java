package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Version of the preview of the web search tool.
 *
 * @param value the text on the wire
 */
public record WebSearchPreviewToolType(String value) implements OpenEnum {

    /** The value {@code web_search_preview}. */
    public static final WebSearchPreviewToolType WEB_SEARCH_PREVIEW =
            new WebSearchPreviewToolType("web_search_preview");

    /** The value {@code web_search_preview_2025_03_11}. */
    public static final WebSearchPreviewToolType WEB_SEARCH_PREVIEW_2025_03_11 =
            new WebSearchPreviewToolType("web_search_preview_2025_03_11");

    @Override
    public String toString() {
        return value;
    }
}
