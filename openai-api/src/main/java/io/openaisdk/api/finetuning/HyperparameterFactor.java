package io.openaisdk.api.finetuning;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/**
 * Factor applied to the learning rate, {@code auto} (the default) or a number above 0. Small values may help against
 * overfitting.
 */
@ApiUnion
public sealed interface HyperparameterFactor
        permits HyperparameterFactor.Mode,
                HyperparameterFactor.Numeric,
                UnknownHyperparameterFactor,
                HiddenHyperparameterFactor {

    /**
     * A named setting.
     *
     * @param value the value
     */
    record Mode(HyperparameterFactorMode value)
            implements HyperparameterFactor, ValueVariant<HyperparameterFactorMode> {}

    /**
     * A number.
     *
     * @param value the value
     */
    record Numeric(Double value) implements HyperparameterFactor, ValueVariant<Double> {}
}
