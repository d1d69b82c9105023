package io.openaisdk.api.images;

import io.openaisdk.api.OpenEnum;

/**
 * Background of the images, for GPT image models only. With {@code auto}, the default, the model decides;
 * {@code transparent} needs output as {@code png} or {@code webp}.
 *
 * @param value the text on the wire
 */
public record ImageBackground(String value) implements OpenEnum {

    /** The value {@code transparent}. */
    public static final ImageBackground TRANSPARENT = new ImageBackground("transparent");

    /** The value {@code opaque}. */
    public static final ImageBackground OPAQUE = new ImageBackground("opaque");

    /** The value {@code auto}. */
    public static final ImageBackground AUTO = new ImageBackground("auto");

    @Override
    public String toString() {
        return value;
    }
}
