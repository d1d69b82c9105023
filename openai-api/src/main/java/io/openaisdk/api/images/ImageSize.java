package io.openaisdk.api.images;

import io.openaisdk.api.OpenEnum;

/**
 * Size of the result as width and height, such as {@code 1024x1024}, or {@code auto}, the default.
 *
 * @param value the text on the wire
 */
public record ImageSize(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final ImageSize AUTO = new ImageSize("auto");

    /** The value {@code 1024x1024}. */
    public static final ImageSize _1024X1024 = new ImageSize("1024x1024");

    /** The value {@code 1536x1024}. */
    public static final ImageSize _1536X1024 = new ImageSize("1536x1024");

    /** The value {@code 1024x1536}. */
    public static final ImageSize _1024X1536 = new ImageSize("1024x1536");

    @Override
    public String toString() {
        return value;
    }
}
