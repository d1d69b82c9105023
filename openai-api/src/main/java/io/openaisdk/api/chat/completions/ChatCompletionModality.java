package io.openaisdk.api.chat.completions;

import io.openaisdk.api.OpenEnum;

/**
 * A kind of output of a model.
 *
 * @param value the text on the wire
 */
public record ChatCompletionModality(String value) implements OpenEnum {

    /** The value {@code text}. */
    public static final ChatCompletionModality TEXT = new ChatCompletionModality("text");

    /** The value {@code audio}. */
    public static final ChatCompletionModality AUDIO = new ChatCompletionModality("audio");

    @Override
    public String toString() {
        return value;
    }
}
