package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Quality of a generated image.
 *
 * @param value the text on the wire
 */
public record ImageGenerationQuality(String value) implements OpenEnum {

    /** The value {@code low}. */
    public static final ImageGenerationQuality LOW = new ImageGenerationQuality("low");

    /** The value {@code medium}. */
    public static final ImageGenerationQuality MEDIUM = new ImageGenerationQuality("medium");

    /** The value {@code high}. */
    public static final ImageGenerationQuality HIGH = new ImageGenerationQuality("high");

    /** The value {@code auto}. */
    public static final ImageGenerationQuality AUTO = new ImageGenerationQuality("auto");

    @Override
    public String toString() {
        return value;
    }
}
