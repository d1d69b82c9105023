package io.openaisdk.api.vectorstores;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Settings for how results are ranked. */
@ApiModel
public interface VectorStoreSearchRankingOptions extends Model {

    /**
     * Method of re-ranking; {@code none} turns it off and may save time. Default: {@code auto}.
     *
     * @return the value; empty when absent
     */
    Optional<VectorStoreSearchRankingOptionsRanker> ranker();

    /**
     * Lowest score that a result may have. From 0 to 1; 0 by default.
     *
     * @return the value; empty when absent
     */
    Optional<Double> scoreThreshold();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VectorStoreSearchRankingOptionsBuilder builder() {
        return ModelRuntime.builder(VectorStoreSearchRankingOptions.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VectorStoreSearchRankingOptionsBuilder toBuilder();
}
