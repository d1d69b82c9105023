package io.openaisdk.api.finetuning;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/** Training steps from one evaluation to the next. At least 1, or {@code auto}, the default. */
@ApiUnion
public sealed interface FineTuneReinforcementHyperparametersEvalInterval
        permits FineTuneReinforcementHyperparametersEvalInterval.Mode,
                FineTuneReinforcementHyperparametersEvalInterval.Whole,
                UnknownFineTuneReinforcementHyperparametersEvalInterval,
                HiddenFineTuneReinforcementHyperparametersEvalInterval {

    /**
     * A named setting.
     *
     * @param value the value
     */
    record Mode(FineTuneReinforcementHyperparametersEvalIntervalMode value)
            implements FineTuneReinforcementHyperparametersEvalInterval,
                    ValueVariant<FineTuneReinforcementHyperparametersEvalIntervalMode> {}

    /**
     * A whole number.
     *
     * @param value the value
     */
    record Whole(Long value) implements FineTuneReinforcementHyperparametersEvalInterval, ValueVariant<Long> {}
}
