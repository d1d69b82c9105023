package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Background of a generated image.
 *
 * @param value the text on the wire
 */
public record ImageGenerationBackground(String value) implements OpenEnum {

    /** The value {@code transparent}. */
    public static final ImageGenerationBackground TRANSPARENT = new ImageGenerationBackground("transparent");

    /** The value {@code opaque}. */
    public static final ImageGenerationBackground OPAQUE = new ImageGenerationBackground("opaque");

    /** The value {@code auto}. */
    public static final ImageGenerationBackground AUTO = new ImageGenerationBackground("auto");

    @Override
    public String toString() {
        return value;
    }
}
