package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Details of the file search; may be empty. */
@ApiModel
public interface RunStepFileSearch extends Model {

    /**
     * Ranking settings of the search.
     *
     * @return the value; empty when absent
     */
    Optional<RunStepFileSearchRankingOptions> rankingOptions();

    /**
     * Hits of the search.
     *
     * @return the items; empty when absent
     */
    List<RunStepFileSearchResult> results();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepFileSearchBuilder builder() {
        return ModelRuntime.builder(RunStepFileSearch.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepFileSearchBuilder toBuilder();
}
