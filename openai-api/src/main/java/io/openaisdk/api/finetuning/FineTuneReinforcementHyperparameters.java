package io.openaisdk.api.finetuning;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Hyperparameters of a reinforcement job. */
@ApiModel
public interface FineTuneReinforcementHyperparameters extends Model {

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
     * Reasoning effort: {@code default} (the default), {@code low}, {@code medium} or {@code high}.
     *
     * @return the value; empty when absent
     */
    Optional<FineTuneReinforcementHyperparametersReasoningEffort> reasoningEffort();

    /**
     * Factor applied to the compute spent on exploration in training. Above 0.00001, at most 10, or {@code auto}, the
     * default.
     *
     * @return the value; empty when absent
     */
    Optional<HyperparameterFactor> computeMultiplier();

    /**
     * Training steps from one evaluation to the next. At least 1, or {@code auto}, the default.
     *
     * @return the value; empty when absent
     */
    Optional<HyperparameterCount> evalInterval();

    /**
     * Evaluation samples per training step. At least 1, or {@code auto}, the default.
     *
     * @return the value; empty when absent
     */
    Optional<HyperparameterCount> evalSamples();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FineTuneReinforcementHyperparametersBuilder builder() {
        return ModelRuntime.builder(FineTuneReinforcementHyperparameters.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FineTuneReinforcementHyperparametersBuilder toBuilder();
}
