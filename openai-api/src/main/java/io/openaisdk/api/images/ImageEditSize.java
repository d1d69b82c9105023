package io.openaisdk.api.images;

import io.openaisdk.api.OpenEnum;

/**
 * Size as width and height, such as {@code 1024x1024}, the default, or {@code auto} where the model supports it.
 * {@code gpt-image-2} takes any size up to {@code 3840x2160} with sides divisible by 16 and an aspect ratio from 1:3 to
 * 3:1.
 *
 * @param value the text on the wire
 */
public record ImageEditSize(String value) implements OpenEnum {

    /** The value {@code 256x256}. */
    public static final ImageEditSize _256X256 = new ImageEditSize("256x256");

    /** The value {@code 512x512}. */
    public static final ImageEditSize _512X512 = new ImageEditSize("512x512");

    /** The value {@code 1024x1024}. */
    public static final ImageEditSize _1024X1024 = new ImageEditSize("1024x1024");

    /** The value {@code 1536x1024}. */
    public static final ImageEditSize _1536X1024 = new ImageEditSize("1536x1024");

    /** The value {@code 1024x1536}. */
    public static final ImageEditSize _1024X1536 = new ImageEditSize("1024x1536");

    /** The value {@code auto}. */
    public static final ImageEditSize AUTO = new ImageEditSize("auto");

    @Override
    public String toString() {
        return value;
    }
}
