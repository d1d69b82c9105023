package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Tokens that a run or one of its steps used. */
@ApiModel
public interface RunCompletionUsage extends Model {

    /**
     * Count of completion tokens that the run used.
     *
     * @return the value
     */
    long completionTokens();

    /**
     * Count of prompt tokens that the run used.
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
    static RunCompletionUsageBuilder builder() {
        return ModelRuntime.builder(RunCompletionUsage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunCompletionUsageBuilder toBuilder();
}
