package io.openaisdk.api.finetuning;

import io.openaisdk.api.OpenEnum;

/**
 * A form of {@code compute_multiplier} of a {@code FineTuneReinforcementHyperparameters}.
 *
 * @param value the text on the wire
 */
public record FineTuneReinforcementHyperparametersComputeMultiplierMode(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final FineTuneReinforcementHyperparametersComputeMultiplierMode AUTO =
            new FineTuneReinforcementHyperparametersComputeMultiplierMode("auto");

    @Override
    public String toString() {
        return value;
    }
}
