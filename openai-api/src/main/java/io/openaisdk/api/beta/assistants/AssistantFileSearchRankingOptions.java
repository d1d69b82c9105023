package io.openaisdk.api.beta.assistants;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Ranking settings of a file search. When absent, the tool uses ranker {@code auto} and a score threshold of 0. */
@ApiModel
public interface AssistantFileSearchRankingOptions extends Model {

    /**
     * Ranker that orders the results. When absent, {@code auto} applies.
     *
     * @return the value; empty when absent
     */
    Optional<AssistantFileSearchRanker> ranker();

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
    static AssistantFileSearchRankingOptionsBuilder builder() {
        return ModelRuntime.builder(AssistantFileSearchRankingOptions.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AssistantFileSearchRankingOptionsBuilder toBuilder();
}
