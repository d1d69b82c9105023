package io.openaisdk.api.finetuning;

import io.openaisdk.api.OpenEnum;

/**
 * A form of {@code eval_samples} of a {@code FineTuneReinforcementHyperparameters}.
 *
 * @param value the text on the wire
 */
public record FineTuneReinforcementHyperparametersEvalSamplesMode(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final FineTuneReinforcementHyperparametersEvalSamplesMode AUTO =
            new FineTuneReinforcementHyperparametersEvalSamplesMode("auto");

    @Override
    public String toString() {
        return value;
    }
}
