package io.openaisdk.api.finetuning;

import io.openaisdk.api.OpenEnum;

/**
 * A form of {@code batch_size} of a {@code JobHyperparameters}.
 *
 * @param value the text on the wire
 */
public record HyperparameterCountMode(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final HyperparameterCountMode AUTO = new HyperparameterCountMode("auto");

    @Override
    public String toString() {
        return value;
    }
}
