package io.openaisdk.api.finetuning;

import io.openaisdk.api.OpenEnum;

/**
 * A form of {@code learning_rate_multiplier} of a {@code JobHyperparameters}.
 *
 * @param value the text on the wire
 */
public record HyperparameterFactorMode(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final HyperparameterFactorMode AUTO = new HyperparameterFactorMode("auto");

    @Override
    public String toString() {
        return value;
    }
}
