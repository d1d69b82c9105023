package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * File format of a generated image.
 *
 * @param value the text on the wire
 */
public record ImageGenerationOutputFormat(String value) implements OpenEnum {

    /** The value {@code png}. */
    public static final ImageGenerationOutputFormat PNG = new ImageGenerationOutputFormat("png");

    /** The value {@code webp}. */
    public static final ImageGenerationOutputFormat WEBP = new ImageGenerationOutputFormat("webp");

    /** The value {@code jpeg}. */
    public static final ImageGenerationOutputFormat JPEG = new ImageGenerationOutputFormat("jpeg");

    @Override
    public String toString() {
        return value;
    }
}
