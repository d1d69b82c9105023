package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * A built-in tool.
 *
 * @param value the text on the wire
 */
public record ToolChoiceTypesType(String value) implements OpenEnum {

    /** The value {@code file_search}. */
    public static final ToolChoiceTypesType FILE_SEARCH = new ToolChoiceTypesType("file_search");

    /** The value {@code web_search_preview}. */
    public static final ToolChoiceTypesType WEB_SEARCH_PREVIEW = new ToolChoiceTypesType("web_search_preview");

    /** The value {@code computer}. */
    public static final ToolChoiceTypesType COMPUTER = new ToolChoiceTypesType("computer");

    /** The value {@code computer_use_preview}. */
    public static final ToolChoiceTypesType COMPUTER_USE_PREVIEW = new ToolChoiceTypesType("computer_use_preview");

    /** The value {@code computer_use}. */
    public static final ToolChoiceTypesType COMPUTER_USE = new ToolChoiceTypesType("computer_use");

    /** The value {@code web_search_preview_2025_03_11}. */
    public static final ToolChoiceTypesType WEB_SEARCH_PREVIEW_2025_03_11 =
            new ToolChoiceTypesType("web_search_preview_2025_03_11");

    /** The value {@code image_generation}. */
    public static final ToolChoiceTypesType IMAGE_GENERATION = new ToolChoiceTypesType("image_generation");

    /** The value {@code code_interpreter}. */
    public static final ToolChoiceTypesType CODE_INTERPRETER = new ToolChoiceTypesType("code_interpreter");

    @Override
    public String toString() {
        return value;
    }
}
