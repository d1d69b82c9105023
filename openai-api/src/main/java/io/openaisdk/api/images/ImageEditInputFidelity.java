package io.openaisdk.api.images;

import io.openaisdk.api.OpenEnum;

/**
 * How closely the result keeps to the input images, {@code high} or {@code low}.
 *
 * @param value the text on the wire
 */
public record ImageEditInputFidelity(String value) implements OpenEnum {

    /** The value {@code high}. */
    public static final ImageEditInputFidelity HIGH = new ImageEditInputFidelity("high");

    /** The value {@code low}. */
    public static final ImageEditInputFidelity LOW = new ImageEditInputFidelity("low");

    @Override
    public String toString() {
        return value;
    }
}
