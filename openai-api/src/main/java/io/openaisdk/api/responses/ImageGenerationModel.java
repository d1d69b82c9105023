package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Identifier of a model for images.
 *
 * @param value the text on the wire
 */
public record ImageGenerationModel(String value) implements OpenEnum {

    /** The value {@code gpt-image-1}. */
    public static final ImageGenerationModel GPT_IMAGE_1 = new ImageGenerationModel("gpt-image-1");

    /** The value {@code gpt-image-1-mini}. */
    public static final ImageGenerationModel GPT_IMAGE_1_MINI = new ImageGenerationModel("gpt-image-1-mini");

    /** The value {@code gpt-image-1.5}. */
    public static final ImageGenerationModel GPT_IMAGE_1_5 = new ImageGenerationModel("gpt-image-1.5");

    /** The value {@code gpt-image-2}. */
    public static final ImageGenerationModel GPT_IMAGE_2 = new ImageGenerationModel("gpt-image-2");

    /** The value {@code gpt-image-2-2026-04-21}. */
    public static final ImageGenerationModel GPT_IMAGE_2_2026_04_21 =
            new ImageGenerationModel("gpt-image-2-2026-04-21");

    @Override
    public String toString() {
        return value;
    }
}
