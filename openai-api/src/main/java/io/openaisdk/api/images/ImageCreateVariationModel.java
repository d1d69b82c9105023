package io.openaisdk.api.images;

import io.openaisdk.api.OpenEnum;

/**
 * Model that creates the variations. Only {@code dall-e-2}, the default, is supported so far.
 *
 * @param value the text on the wire
 */
public record ImageCreateVariationModel(String value) implements OpenEnum {

    /** The value {@code dall-e-2}. */
    public static final ImageCreateVariationModel DALL_E_2 = new ImageCreateVariationModel("dall-e-2");

    @Override
    public String toString() {
        return value;
    }
}
