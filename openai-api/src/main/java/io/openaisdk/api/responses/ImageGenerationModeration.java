package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Strictness of the moderation of images.
 *
 * @param value the text on the wire
 */
public record ImageGenerationModeration(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final ImageGenerationModeration AUTO = new ImageGenerationModeration("auto");

    /** The value {@code low}. */
    public static final ImageGenerationModeration LOW = new ImageGenerationModeration("low");

    @Override
    public String toString() {
        return value;
    }
}
