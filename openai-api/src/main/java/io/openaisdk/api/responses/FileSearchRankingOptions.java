package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Settings for ranking the results of a file search. */
@ApiModel
public interface FileSearchRankingOptions extends Model {

    /**
     * Ranker that orders the results.
     *
     * @return the value; empty when absent
     */
    Optional<FileSearchRanker> ranker();

    /**
     * Least score that a result must have, between 0 and 1. Higher values give fewer but more relevant results.
     *
     * @return the value; empty when absent
     */
    Optional<Double> scoreThreshold();

    /**
     * Weights of embedding matches and keyword matches in reciprocal rank fusion, for hybrid search.
     *
     * @return the value; empty when absent
     */
    Optional<FileSearchHybridSearch> hybridSearch();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FileSearchRankingOptionsBuilder builder() {
        return ModelRuntime.builder(FileSearchRankingOptions.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FileSearchRankingOptionsBuilder toBuilder();
}
