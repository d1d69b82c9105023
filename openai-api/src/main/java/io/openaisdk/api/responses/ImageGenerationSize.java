package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Width and height of a generated image.
 *
 * @param value the text on the wire
 */
public record ImageGenerationSize(String value) implements OpenEnum {

    /** The value {@code 1024x1024}. */
    public static final ImageGenerationSize _1024X1024 = new ImageGenerationSize("1024x1024");

    /** The value {@code 1024x1536}. */
    public static final ImageGenerationSize _1024X1536 = new ImageGenerationSize("1024x1536");

    /** The value {@code 1536x1024}. */
    public static final ImageGenerationSize _1536X1024 = new ImageGenerationSize("1536x1024");

    /** The value {@code auto}. */
    public static final ImageGenerationSize AUTO = new ImageGenerationSize("auto");

    @Override
    public String toString() {
        return value;
    }
}
