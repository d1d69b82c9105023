package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Faithfulness to the style and features of input images, faces above all: {@code high} or {@code low}. Default
 * {@code low}; {@code gpt-image-1-mini} lacks it.
 *
 * @param value the text on the wire
 */
public record ImageGenerationInputFidelity(String value) implements OpenEnum {

    /** The value {@code high}. */
    public static final ImageGenerationInputFidelity HIGH = new ImageGenerationInputFidelity("high");

    /** The value {@code low}. */
    public static final ImageGenerationInputFidelity LOW = new ImageGenerationInputFidelity("low");

    @Override
    public String toString() {
        return value;
    }
}
