package io.openaisdk.api.images;

import io.openaisdk.api.OpenEnum;

/**
 * File format of the result: {@code png} (the default), {@code jpeg} or {@code webp}. Only for GPT image models.
 *
 * @param value the text on the wire
 */
public record ImageOutputFormat(String value) implements OpenEnum {

    /** The value {@code png}. */
    public static final ImageOutputFormat PNG = new ImageOutputFormat("png");

    /** The value {@code jpeg}. */
    public static final ImageOutputFormat JPEG = new ImageOutputFormat("jpeg");

    /** The value {@code webp}. */
    public static final ImageOutputFormat WEBP = new ImageOutputFormat("webp");

    @Override
    public String toString() {
        return value;
    }
}
