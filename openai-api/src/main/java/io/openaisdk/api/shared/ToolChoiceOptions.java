package io.openaisdk.api.shared;

import io.openaisdk.api.OpenEnum;

/**
 * A rule for the use of tools that names none of them.
 *
 * @param value the text on the wire
 */
public record ToolChoiceOptions(String value) implements OpenEnum {

    /** The value {@code none}. */
    public static final ToolChoiceOptions NONE = new ToolChoiceOptions("none");

    /** The value {@code auto}. */
    public static final ToolChoiceOptions AUTO = new ToolChoiceOptions("auto");

    /** The value {@code required}. */
    public static final ToolChoiceOptions REQUIRED = new ToolChoiceOptions("required");

    @Override
    public String toString() {
        return value;
    }
}
