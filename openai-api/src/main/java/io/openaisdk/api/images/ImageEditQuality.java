package io.openaisdk.api.images;

import io.openaisdk.api.OpenEnum;

/**
 * Quality of the result of GPT image models. Default: {@code auto}.
 *
 * @param value the text on the wire
 */
public record ImageEditQuality(String value) implements OpenEnum {

    /** The value {@code standard}. */
    public static final ImageEditQuality STANDARD = new ImageEditQuality("standard");

    /** The value {@code low}. */
    public static final ImageEditQuality LOW = new ImageEditQuality("low");

    /** The value {@code medium}. */
    public static final ImageEditQuality MEDIUM = new ImageEditQuality("medium");

    /** The value {@code high}. */
    public static final ImageEditQuality HIGH = new ImageEditQuality("high");

    /** The value {@code auto}. */
    public static final ImageEditQuality AUTO = new ImageEditQuality("auto");

    @Override
    public String toString() {
        return value;
    }
}
