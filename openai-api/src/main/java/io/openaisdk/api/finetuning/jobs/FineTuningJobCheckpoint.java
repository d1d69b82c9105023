package io.openaisdk.api.finetuning.jobs;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A usable model checkpoint from a fine-tuning job. */
@ApiModel
public interface FineTuningJobCheckpoint extends Model {

    /**
     * Kind of this object, always {@code fine_tuning.job.checkpoint}.
     *
     * @return the value
     */
    @Constant("fine_tuning.job.checkpoint")
    String object();

    /**
     * Identifier of the checkpoint, usable in API requests.
     *
     * @return the value
     */
    String id();

    /**
     * Time at which the checkpoint was created, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Name of the model of this checkpoint.
     *
     * @return the value
     */
    String fineTunedModelCheckpoint();

    /**
     * Training step at which the checkpoint was taken.
     *
     * @return the value
     */
    long stepNumber();

    /**
     * Metrics of the job at the step of this checkpoint.
     *
     * @return the value
     */
    FineTuningJobCheckpointMetrics metrics();

    /**
     * Identifier of the job that made this checkpoint.
     *
     * @return the value
     */
    String fineTuningJobId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FineTuningJobCheckpointBuilder builder() {
        return ModelRuntime.builder(FineTuningJobCheckpoint.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FineTuningJobCheckpointBuilder toBuilder();
}
