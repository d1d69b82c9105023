package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * Size of the images that are counted.
 *
 * @param value the text on the wire
 */
public record UsageImagesSize(String value) implements OpenEnum {

    /** The value {@code 256x256}. */
    public static final UsageImagesSize _256X256 = new UsageImagesSize("256x256");

    /** The value {@code 512x512}. */
    public static final UsageImagesSize _512X512 = new UsageImagesSize("512x512");

    /** The value {@code 1024x1024}. */
    public static final UsageImagesSize _1024X1024 = new UsageImagesSize("1024x1024");

    /** The value {@code 1792x1792}. */
    public static final UsageImagesSize _1792X1792 = new UsageImagesSize("1792x1792");

    /** The value {@code 1024x1792}. */
    public static final UsageImagesSize _1024X1792 = new UsageImagesSize("1024x1792");

    @Override
    public String toString() {
        return value;
    }
}
