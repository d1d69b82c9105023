package io.openaisdk.api.shared;

import io.openaisdk.api.OpenEnum;

/**
 * Freedom of the model within a subset of the tools.
 *
 * @param value the text on the wire
 */
public record ToolChoiceAllowedMode(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final ToolChoiceAllowedMode AUTO = new ToolChoiceAllowedMode("auto");

    /** The value {@code required}. */
    public static final ToolChoiceAllowedMode REQUIRED = new ToolChoiceAllowedMode("required");

    @Override
    public String toString() {
        return value;
    }
}
