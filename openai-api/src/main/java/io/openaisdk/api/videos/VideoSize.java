package io.openaisdk.api.videos;

import io.openaisdk.api.OpenEnum;

/**
 * Resolution of a video, as width and height in pixels.
 *
 * @param value the text on the wire
 */
public record VideoSize(String value) implements OpenEnum {

    /** The value {@code 720x1280}. */
    public static final VideoSize _720X1280 = new VideoSize("720x1280");

    /** The value {@code 1280x720}. */
    public static final VideoSize _1280X720 = new VideoSize("1280x720");

    /** The value {@code 1024x1792}. */
    public static final VideoSize _1024X1792 = new VideoSize("1024x1792");

    /** The value {@code 1792x1024}. */
    public static final VideoSize _1792X1024 = new VideoSize("1792x1024");

    @Override
    public String toString() {
        return value;
    }
}
