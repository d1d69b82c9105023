package io.openaisdk.api.finetuning;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/** A count, or {@code auto} to leave it to the service. */
@ApiUnion
public sealed interface HyperparameterCount
        permits HyperparameterCount.Mode,
                HyperparameterCount.Whole,
                UnknownHyperparameterCount,
                HiddenHyperparameterCount {

    /**
     * A named setting.
     *
     * @param value the value
     */
    record Mode(HyperparameterMode value) implements HyperparameterCount, ValueVariant<HyperparameterMode> {}

    /**
     * A whole number.
     *
     * @param value the value
     */
    record Whole(Long value) implements HyperparameterCount, ValueVariant<Long> {}
}
