package io.openaisdk.api.images;

import io.openaisdk.api.OpenEnum;

/**
 * Size of the images: {@code 1024x1024}, {@code 1024x1536} or {@code 1536x1024}.
 *
 * @param value the text on the wire
 */
public record ImagesResponseSize(String value) implements OpenEnum {

    /** The value {@code 1024x1024}. */
    public static final ImagesResponseSize _1024X1024 = new ImagesResponseSize("1024x1024");

    /** The value {@code 1024x1536}. */
    public static final ImagesResponseSize _1024X1536 = new ImagesResponseSize("1024x1536");

    /** The value {@code 1536x1024}. */
    public static final ImagesResponseSize _1536X1024 = new ImagesResponseSize("1536x1024");

    @Override
    public String toString() {
        return value;
    }
}
