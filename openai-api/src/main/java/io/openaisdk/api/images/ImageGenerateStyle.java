package io.openaisdk.api.images;

import io.openaisdk.api.OpenEnum;

/**
 * Style of the images, for {@code dall-e-3} only: {@code vivid}, the default, is hyper-real and dramatic,
 * {@code natural} less so.
 *
 * @param value the text on the wire
 */
public record ImageGenerateStyle(String value) implements OpenEnum {

    /** The value {@code vivid}. */
    public static final ImageGenerateStyle VIVID = new ImageGenerateStyle("vivid");

    /** The value {@code natural}. */
    public static final ImageGenerateStyle NATURAL = new ImageGenerateStyle("natural");

    @Override
    public String toString() {
        return value;
    }
}
