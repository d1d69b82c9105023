package io.openaisdk.api.finetuning;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Hyperparameters of the fine-tuning job; use {@code method} instead. */
@ApiModel
public interface JobHyperparameters extends Model {

    /**
     * Training examples per batch, {@code auto} (the default) or 1 to 256. Larger batches mean fewer updates with less
     * variance.
     *
     * @return the value; empty when absent
     */
    Optional<HyperparameterCount> batchSize();

    /**
     * Factor applied to the learning rate, {@code auto} (the default) or a number above 0. Small values may help
     * against overfitting.
     *
     * @return the value; empty when absent
     */
    Optional<HyperparameterFactor> learningRateMultiplier();

    /**
     * Number of passes over the training data, {@code auto} (the default) or 1 to 50.
     *
     * @return the value; empty when absent
     */
    Optional<HyperparameterCount> nEpochs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static JobHyperparametersBuilder builder() {
        return ModelRuntime.builder(JobHyperparameters.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    JobHyperparametersBuilder toBuilder();
}
