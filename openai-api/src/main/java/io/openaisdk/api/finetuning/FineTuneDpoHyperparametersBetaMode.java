package io.openaisdk.api.finetuning;

import io.openaisdk.api.OpenEnum;

/**
 * A form of {@code beta} of a {@code FineTuneDpoHyperparameters}.
 *
 * @param value the text on the wire
 */
public record FineTuneDpoHyperparametersBetaMode(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final FineTuneDpoHyperparametersBetaMode AUTO = new FineTuneDpoHyperparametersBetaMode("auto");

    @Override
    public String toString() {
        return value;
    }
}
