package io.openaisdk.api.videos;

import io.openaisdk.api.OpenEnum;

/**
 * Asset of a video that can be downloaded: the video, its thumbnail or its spritesheet.
 *
 * @param value the text on the wire
 */
public record VideoContentVariant(String value) implements OpenEnum {

    /** The value {@code video}. */
    public static final VideoContentVariant VIDEO = new VideoContentVariant("video");

    /** The value {@code thumbnail}. */
    public static final VideoContentVariant THUMBNAIL = new VideoContentVariant("thumbnail");

    /** The value {@code spritesheet}. */
    public static final VideoContentVariant SPRITESHEET = new VideoContentVariant("spritesheet");

    @Override
    public String toString() {
        return value;
    }
}
