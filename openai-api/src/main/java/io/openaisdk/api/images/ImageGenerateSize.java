package io.openaisdk.api.images;

import io.openaisdk.api.OpenEnum;

/**
 * Size as width and height, such as {@code 1536x1024}, or {@code auto}, the default. {@code gpt-image-2} takes any size
 * up to {@code 3840x2160} with sides divisible by 16 and an aspect ratio from 1:3 to 3:1; older models have fixed
 * sizes.
 *
 * @param value the text on the wire
 */
public record ImageGenerateSize(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final ImageGenerateSize AUTO = new ImageGenerateSize("auto");

    /** The value {@code 1024x1024}. */
    public static final ImageGenerateSize _1024X1024 = new ImageGenerateSize("1024x1024");

    /** The value {@code 1536x1024}. */
    public static final ImageGenerateSize _1536X1024 = new ImageGenerateSize("1536x1024");

    /** The value {@code 1024x1536}. */
    public static final ImageGenerateSize _1024X1536 = new ImageGenerateSize("1024x1536");

    /** The value {@code 256x256}. */
    public static final ImageGenerateSize _256X256 = new ImageGenerateSize("256x256");

    /** The value {@code 512x512}. */
    public static final ImageGenerateSize _512X512 = new ImageGenerateSize("512x512");

    /** The value {@code 1792x1024}. */
    public static final ImageGenerateSize _1792X1024 = new ImageGenerateSize("1792x1024");

    /** The value {@code 1024x1792}. */
    public static final ImageGenerateSize _1024X1792 = new ImageGenerateSize("1024x1792");

    @Override
    public String toString() {
        return value;
    }
}
