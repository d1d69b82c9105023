package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.beta.assistants.AssistantFileSearchRanker;
import io.openaisdk.api.internal.ModelRuntime;

/** The ranking settings of a file search. */
@ApiModel
public interface RunStepFileSearchRankingOptions extends Model {

    /**
     * Ranker that orders the results. When absent, {@code auto} applies.
     *
     * @return the value
     */
    AssistantFileSearchRanker ranker();

    /**
     * Lowest score that a result may have. From 0 to 1.
     *
     * @return the value
     */
    double scoreThreshold();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepFileSearchRankingOptionsBuilder builder() {
        return ModelRuntime.builder(RunStepFileSearchRankingOptions.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepFileSearchRankingOptionsBuilder toBuilder();
}
