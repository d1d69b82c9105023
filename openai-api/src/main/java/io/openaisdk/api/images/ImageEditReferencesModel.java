package io.openaisdk.api.images;

import io.openaisdk.api.OpenEnum;

/**
 * GPT image model that edits the images. Default: {@code gpt-image-1.5}.
 *
 * @param value the text on the wire
 */
public record ImageEditReferencesModel(String value) implements OpenEnum {

    /** The value {@code gpt-image-1.5}. */
    public static final ImageEditReferencesModel GPT_IMAGE_1_5 = new ImageEditReferencesModel("gpt-image-1.5");

    /** The value {@code gpt-image-2}. */
    public static final ImageEditReferencesModel GPT_IMAGE_2 = new ImageEditReferencesModel("gpt-image-2");

    /** The value {@code gpt-image-2-2026-04-21}. */
    public static final ImageEditReferencesModel GPT_IMAGE_2_2026_04_21 =
            new ImageEditReferencesModel("gpt-image-2-2026-04-21");

    /** The value {@code gpt-image-1}. */
    public static final ImageEditReferencesModel GPT_IMAGE_1 = new ImageEditReferencesModel("gpt-image-1");

    /** The value {@code gpt-image-1-mini}. */
    public static final ImageEditReferencesModel GPT_IMAGE_1_MINI = new ImageEditReferencesModel("gpt-image-1-mini");

    /** The value {@code chatgpt-image-latest}. */
    public static final ImageEditReferencesModel CHATGPT_IMAGE_LATEST =
            new ImageEditReferencesModel("chatgpt-image-latest");

    @Override
    public String toString() {
        return value;
    }
}
