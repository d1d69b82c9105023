package io.openaisdk.api.finetuning;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/** Evaluation samples per training step. At least 1, or {@code auto}, the default. */
@ApiUnion
public sealed interface FineTuneReinforcementHyperparametersEvalSamples
        permits FineTuneReinforcementHyperparametersEvalSamples.Mode,
                FineTuneReinforcementHyperparametersEvalSamples.Whole,
                UnknownFineTuneReinforcementHyperparametersEvalSamples,
                HiddenFineTuneReinforcementHyperparametersEvalSamples {

    /**
     * A named setting.
     *
     * @param value the value
     */
    record Mode(FineTuneReinforcementHyperparametersEvalSamplesMode value)
            implements FineTuneReinforcementHyperparametersEvalSamples,
                    ValueVariant<FineTuneReinforcementHyperparametersEvalSamplesMode> {}

    /**
     * A whole number.
     *
     * @param value the value
     */
    record Whole(Long value) implements FineTuneReinforcementHyperparametersEvalSamples, ValueVariant<Long> {}
}
