package io.openaisdk.api.images;

import io.openaisdk.api.OpenEnum;

/**
 * Quality of the images: {@code low}, {@code medium} or {@code high}.
 *
 * @param value the text on the wire
 */
public record ImagesResponseQuality(String value) implements OpenEnum {

    /** The value {@code low}. */
    public static final ImagesResponseQuality LOW = new ImagesResponseQuality("low");

    /** The value {@code medium}. */
    public static final ImagesResponseQuality MEDIUM = new ImagesResponseQuality("medium");

    /** The value {@code high}. */
    public static final ImagesResponseQuality HIGH = new ImagesResponseQuality("high");

    @Override
    public String toString() {
        return value;
    }
}
