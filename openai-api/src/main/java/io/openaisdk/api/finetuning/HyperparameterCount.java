package io.openaisdk.api.finetuning;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/**
 * Training examples per batch, {@code auto} (the default) or 1 to 256. Larger batches mean fewer updates with less
 * variance.
 */
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
    record Mode(HyperparameterCountMode value) implements HyperparameterCount, ValueVariant<HyperparameterCountMode> {}

    /**
     * A whole number.
     *
     * @param value the value
     */
    record Whole(Long value) implements HyperparameterCount, ValueVariant<Long> {}
}
