package io.openaisdk.api.chat.completions;

import io.openaisdk.api.OpenEnum;

/**
 * Fidelity at which the model looks at an image.
 *
 * @param value the text on the wire
 */
public record ChatCompletionImageDetail(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final ChatCompletionImageDetail AUTO = new ChatCompletionImageDetail("auto");

    /** The value {@code low}. */
    public static final ChatCompletionImageDetail LOW = new ChatCompletionImageDetail("low");

    /** The value {@code high}. */
    public static final ChatCompletionImageDetail HIGH = new ChatCompletionImageDetail("high");

    @Override
    public String toString() {
        return value;
    }
}
