package io.openaisdk.api.images;

import io.openaisdk.api.OpenEnum;

/**
 * Background of the images, {@code transparent} or {@code opaque}.
 *
 * @param value the text on the wire
 */
public record ImagesResponseBackground(String value) implements OpenEnum {

    /** The value {@code transparent}. */
    public static final ImagesResponseBackground TRANSPARENT = new ImagesResponseBackground("transparent");

    /** The value {@code opaque}. */
    public static final ImagesResponseBackground OPAQUE = new ImagesResponseBackground("opaque");

    @Override
    public String toString() {
        return value;
    }
}
