package io.openaisdk.api.images;

import io.openaisdk.api.OpenEnum;

/**
 * Quality of the result of GPT image models: {@code low}, {@code medium}, {@code high} or {@code auto}, the default.
 *
 * @param value the text on the wire
 */
public record ImageQuality(String value) implements OpenEnum {

    /** The value {@code low}. */
    public static final ImageQuality LOW = new ImageQuality("low");

    /** The value {@code medium}. */
    public static final ImageQuality MEDIUM = new ImageQuality("medium");

    /** The value {@code high}. */
    public static final ImageQuality HIGH = new ImageQuality("high");

    /** The value {@code auto}. */
    public static final ImageQuality AUTO = new ImageQuality("auto");

    @Override
    public String toString() {
        return value;
    }
}
