package io.openaisdk.api.images;

import io.openaisdk.api.OpenEnum;

/**
 * Image quality. {@code auto}, the default, picks the best one; GPT image models know {@code low}, {@code medium} and
 * {@code high}, {@code dall-e-3} knows {@code standard} and {@code hd}, {@code dall-e-2} only {@code standard}.
 *
 * @param value the text on the wire
 */
public record ImageGenerateQuality(String value) implements OpenEnum {

    /** The value {@code standard}. */
    public static final ImageGenerateQuality STANDARD = new ImageGenerateQuality("standard");

    /** The value {@code hd}. */
    public static final ImageGenerateQuality HD = new ImageGenerateQuality("hd");

    /** The value {@code low}. */
    public static final ImageGenerateQuality LOW = new ImageGenerateQuality("low");

    /** The value {@code medium}. */
    public static final ImageGenerateQuality MEDIUM = new ImageGenerateQuality("medium");

    /** The value {@code high}. */
    public static final ImageGenerateQuality HIGH = new ImageGenerateQuality("high");

    /** The value {@code auto}. */
    public static final ImageGenerateQuality AUTO = new ImageGenerateQuality("auto");

    @Override
    public String toString() {
        return value;
    }
}
