package io.openaisdk.api.finetuning;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/** A factor, or {@code auto} to leave it to the service. */
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
    record Mode(HyperparameterMode value) implements HyperparameterFactor, ValueVariant<HyperparameterMode> {}

    /**
     * A number.
     *
     * @param value the value
     */
    record Numeric(Double value) implements HyperparameterFactor, ValueVariant<Double> {}
}
