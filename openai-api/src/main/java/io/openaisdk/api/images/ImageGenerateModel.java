package io.openaisdk.api.images;

import io.openaisdk.api.OpenEnum;

/**
 * Model that creates the images. Default: {@code dall-e-2}, but not when a parameter that only GPT image models know is
 * present.
 *
 * @param value the text on the wire
 */
public record ImageGenerateModel(String value) implements OpenEnum {

    /** The value {@code gpt-image-1.5}. */
    public static final ImageGenerateModel GPT_IMAGE_1_5 = new ImageGenerateModel("gpt-image-1.5");

    /** The value {@code gpt-image-2}. */
    public static final ImageGenerateModel GPT_IMAGE_2 = new ImageGenerateModel("gpt-image-2");

    /** The value {@code gpt-image-2-2026-04-21}. */
    public static final ImageGenerateModel GPT_IMAGE_2_2026_04_21 = new ImageGenerateModel("gpt-image-2-2026-04-21");

    /** The value {@code dall-e-2}. */
    public static final ImageGenerateModel DALL_E_2 = new ImageGenerateModel("dall-e-2");

    /** The value {@code dall-e-3}. */
    public static final ImageGenerateModel DALL_E_3 = new ImageGenerateModel("dall-e-3");

    /** The value {@code gpt-image-1}. */
    public static final ImageGenerateModel GPT_IMAGE_1 = new ImageGenerateModel("gpt-image-1");

    /** The value {@code gpt-image-1-mini}. */
    public static final ImageGenerateModel GPT_IMAGE_1_MINI = new ImageGenerateModel("gpt-image-1-mini");

    @Override
    public String toString() {
        return value;
    }
}
