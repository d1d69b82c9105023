package io.openaisdk.api.finetuning;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/**
 * Beta of the DPO method; the higher, the stronger the penalty between policy and reference model. Above 0, at most 2,
 * or {@code auto}, the default.
 */
@ApiUnion
public sealed interface FineTuneDpoHyperparametersBeta
        permits FineTuneDpoHyperparametersBeta.Mode,
                FineTuneDpoHyperparametersBeta.Numeric,
                UnknownFineTuneDpoHyperparametersBeta,
                HiddenFineTuneDpoHyperparametersBeta {

    /**
     * A named setting.
     *
     * @param value the value
     */
    record Mode(FineTuneDpoHyperparametersBetaMode value)
            implements FineTuneDpoHyperparametersBeta, ValueVariant<FineTuneDpoHyperparametersBetaMode> {}

    /**
     * A number.
     *
     * @param value the value
     */
    record Numeric(Double value) implements FineTuneDpoHyperparametersBeta, ValueVariant<Double> {}
}
