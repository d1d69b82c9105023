package io.openaisdk.api.finetuning;

import io.openaisdk.api.OpenEnum;

/**
 * A form of {@code eval_interval} of a {@code FineTuneReinforcementHyperparameters}.
 *
 * @param value the text on the wire
 */
public record FineTuneReinforcementHyperparametersEvalIntervalMode(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final FineTuneReinforcementHyperparametersEvalIntervalMode AUTO =
            new FineTuneReinforcementHyperparametersEvalIntervalMode("auto");

    @Override
    public String toString() {
        return value;
    }
}
