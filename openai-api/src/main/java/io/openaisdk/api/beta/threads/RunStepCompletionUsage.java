package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** The token usage of a run step; null while the step is in progress. */
@ApiModel
public interface RunStepCompletionUsage extends Model {

    /**
     * Count of completion tokens that the step used.
     *
     * @return the value
     */
    long completionTokens();

    /**
     * Count of prompt tokens that the step used.
     *
     * @return the value
     */
    long promptTokens();

    /**
     * Count of prompt and completion tokens together.
     *
     * @return the value
     */
    long totalTokens();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepCompletionUsageBuilder builder() {
        return ModelRuntime.builder(RunStepCompletionUsage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepCompletionUsageBuilder toBuilder();
}
