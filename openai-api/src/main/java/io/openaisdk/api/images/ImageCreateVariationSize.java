package io.openaisdk.api.images;

import io.openaisdk.api.OpenEnum;

/**
 * Size of the images: {@code 256x256}, {@code 512x512} or {@code 1024x1024}, the default.
 *
 * @param value the text on the wire
 */
public record ImageCreateVariationSize(String value) implements OpenEnum {

    /** The value {@code 256x256}. */
    public static final ImageCreateVariationSize _256X256 = new ImageCreateVariationSize("256x256");

    /** The value {@code 512x512}. */
    public static final ImageCreateVariationSize _512X512 = new ImageCreateVariationSize("512x512");

    /** The value {@code 1024x1024}. */
    public static final ImageCreateVariationSize _1024X1024 = new ImageCreateVariationSize("1024x1024");

    @Override
    public String toString() {
        return value;
    }
}
