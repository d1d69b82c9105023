package io.openaisdk.api.chat.completions;

import io.openaisdk.api.OpenEnum;

/**
 * A rule for the calls of functions that names none of them.
 *
 * @param value the text on the wire
 */
public record ChatCompletionFunctionCallMode(String value) implements OpenEnum {

    /** The value {@code none}. */
    public static final ChatCompletionFunctionCallMode NONE = new ChatCompletionFunctionCallMode("none");

    /** The value {@code auto}. */
    public static final ChatCompletionFunctionCallMode AUTO = new ChatCompletionFunctionCallMode("auto");

    @Override
    public String toString() {
        return value;
    }
}
