package io.openaisdk.api.finetuning.jobs;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Metrics of the job at the step of this checkpoint. */
@ApiModel
public interface FineTuningJobCheckpointMetrics extends Model {

    /**
     * Step that the metrics refer to.
     *
     * @return the value; empty when absent
     */
    Optional<Double> step();

    /**
     * Loss on the training data.
     *
     * @return the value; empty when absent
     */
    Optional<Double> trainLoss();

    /**
     * Mean token accuracy on the training data.
     *
     * @return the value; empty when absent
     */
    Optional<Double> trainMeanTokenAccuracy();

    /**
     * Loss on validation data.
     *
     * @return the value; empty when absent
     */
    Optional<Double> validLoss();

    /**
     * Mean token accuracy on validation data.
     *
     * @return the value; empty when absent
     */
    Optional<Double> validMeanTokenAccuracy();

    /**
     * Loss on the full validation data.
     *
     * @return the value; empty when absent
     */
    Optional<Double> fullValidLoss();

    /**
     * Mean token accuracy on the full validation data.
     *
     * @return the value; empty when absent
     */
    Optional<Double> fullValidMeanTokenAccuracy();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FineTuningJobCheckpointMetricsBuilder builder() {
        return ModelRuntime.builder(FineTuningJobCheckpointMetrics.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FineTuningJobCheckpointMetricsBuilder toBuilder();
}
