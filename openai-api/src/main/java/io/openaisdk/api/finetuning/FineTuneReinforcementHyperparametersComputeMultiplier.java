package io.openaisdk.api.finetuning;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/**
 * Factor applied to the compute spent on exploration in training. Above 0.00001, at most 10, or {@code auto}, the
 * default.
 */
@ApiUnion
public sealed interface FineTuneReinforcementHyperparametersComputeMultiplier
        permits FineTuneReinforcementHyperparametersComputeMultiplier.Mode,
                FineTuneReinforcementHyperparametersComputeMultiplier.Numeric,
                UnknownFineTuneReinforcementHyperparametersComputeMultiplier,
                HiddenFineTuneReinforcementHyperparametersComputeMultiplier {

    /**
     * A named setting.
     *
     * @param value the value
     */
    record Mode(FineTuneReinforcementHyperparametersComputeMultiplierMode value)
            implements FineTuneReinforcementHyperparametersComputeMultiplier,
                    ValueVariant<FineTuneReinforcementHyperparametersComputeMultiplierMode> {}

    /**
     * A number.
     *
     * @param value the value
     */
    record Numeric(Double value)
            implements FineTuneReinforcementHyperparametersComputeMultiplier, ValueVariant<Double> {}
}
