package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Fidelity at which the model looks at an image: {@code low}, {@code high}, {@code auto} or {@code original}.
 *
 * @param value the text on the wire
 */
public record ImageDetail(String value) implements OpenEnum {

    /** The value {@code low}. */
    public static final ImageDetail LOW = new ImageDetail("low");

    /** The value {@code high}. */
    public static final ImageDetail HIGH = new ImageDetail("high");

    /** The value {@code auto}. */
    public static final ImageDetail AUTO = new ImageDetail("auto");

    /** The value {@code original}. */
    public static final ImageDetail ORIGINAL = new ImageDetail("original");

    @Override
    public String toString() {
        return value;
    }
}
