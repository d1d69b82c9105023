package io.openaisdk.api.images;

import io.openaisdk.api.OpenEnum;

/**
 * Model that edits the images, either one of the GPT image family or {@code dall-e-2}. Default: {@code gpt-image-1.5}.
 *
 * @param value the text on the wire
 */
public record ImageEditModel(String value) implements OpenEnum {

    /** The value {@code gpt-image-1.5}. */
    public static final ImageEditModel GPT_IMAGE_1_5 = new ImageEditModel("gpt-image-1.5");

    /** The value {@code gpt-image-2}. */
    public static final ImageEditModel GPT_IMAGE_2 = new ImageEditModel("gpt-image-2");

    /** The value {@code gpt-image-2-2026-04-21}. */
    public static final ImageEditModel GPT_IMAGE_2_2026_04_21 = new ImageEditModel("gpt-image-2-2026-04-21");

    /** The value {@code dall-e-2}. */
    public static final ImageEditModel DALL_E_2 = new ImageEditModel("dall-e-2");

    /** The value {@code gpt-image-1}. */
    public static final ImageEditModel GPT_IMAGE_1 = new ImageEditModel("gpt-image-1");

    /** The value {@code gpt-image-1-mini}. */
    public static final ImageEditModel GPT_IMAGE_1_MINI = new ImageEditModel("gpt-image-1-mini");

    /** The value {@code chatgpt-image-latest}. */
    public static final ImageEditModel CHATGPT_IMAGE_LATEST = new ImageEditModel("chatgpt-image-latest");

    @Override
    public String toString() {
        return value;
    }
}
