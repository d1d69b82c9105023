package io.openaisdk.api.finetuning;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Hyperparameters of the job, present for {@code supervised} jobs only. */
@ApiModel
public interface FineTuningJobHyperparameters extends Model {

    /**
     * Examples per batch; larger batches update the parameters less often but with less variance. Default:
     * {@code auto}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
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
    static FineTuningJobHyperparametersBuilder builder() {
        return ModelRuntime.builder(FineTuningJobHyperparameters.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FineTuningJobHyperparametersBuilder toBuilder();
}
