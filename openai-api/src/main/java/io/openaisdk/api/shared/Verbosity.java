package io.openaisdk.api.shared;

import io.openaisdk.api.OpenEnum;

/**
 * Length of the model's answers: {@code low}, {@code medium} or {@code high}. The default is {@code medium}.
 *
 * @param value the text on the wire
 */
public record Verbosity(String value) implements OpenEnum {

    /** The value {@code low}. */
    public static final Verbosity LOW = new Verbosity("low");

    /** The value {@code medium}. */
    public static final Verbosity MEDIUM = new Verbosity("medium");

    /** The value {@code high}. */
    public static final Verbosity HIGH = new Verbosity("high");

    @Override
    public String toString() {
        return value;
    }
}
