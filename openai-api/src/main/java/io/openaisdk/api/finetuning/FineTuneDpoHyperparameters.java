package io.openaisdk.api.finetuning;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Hyperparameters of a DPO job. */
@ApiModel
public interface FineTuneDpoHyperparameters extends Model {

    /**
     * Beta of the DPO method; the higher, the stronger the penalty between policy and reference model. Above 0, at most
     * 2, or {@code auto}, the default.
     *
     * @return the value; empty when absent
     */
    Optional<HyperparameterFactor> beta();

    /**
     * Examples per batch; larger batches update the parameters less often but with less variance. From 1 to 256, or
     * {@code auto}, the default.
     *
     * @return the value; empty when absent
     */
    Optional<HyperparameterCount> batchSize();

    /**
     * Factor applied to the learning rate; small values can prevent overfitting. Greater than 0, or {@code auto}, the
     * default.
     *
     * @return the value; empty when absent
     */
    Optional<HyperparameterFactor> learningRateMultiplier();

    /**
     * Number of full passes through the training data. From 1 to 50, or {@code auto}, the default.
     *
     * @return the value; empty when absent
     */
    Optional<HyperparameterCount> nEpochs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FineTuneDpoHyperparametersBuilder builder() {
        return ModelRuntime.builder(FineTuneDpoHyperparameters.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FineTuneDpoHyperparametersBuilder toBuilder();
}
