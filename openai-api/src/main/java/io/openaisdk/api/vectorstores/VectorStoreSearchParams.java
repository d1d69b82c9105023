package io.openaisdk.api.vectorstores;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.FileSearchFilter;
import java.util.Optional;

/** A request to search a vector store. */
@ApiModel
public interface VectorStoreSearchParams extends Params {

    /**
     * What to search for.
     *
     * @return the value
     */
    VectorStoreSearchQuery query();

    /**
     * If true, the query is rewritten into a form better suited to vector search. Default: {@code false}.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> rewriteQuery();

    /**
     * Upper bound on the count of results. From 1 to 50; 10 by default.
     *
     * @return the value; empty when absent
     */
    Optional<Long> maxNumResults();

    /**
     * Condition on file attributes that hits have to meet.
     *
     * @return the value; empty when absent
     */
    Optional<FileSearchFilter> filters();

    /**
     * Settings for how results are ranked.
     *
     * @return the value; empty when absent
     */
    Optional<VectorStoreSearchRankingOptions> rankingOptions();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VectorStoreSearchParamsBuilder builder() {
        return ModelRuntime.builder(VectorStoreSearchParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VectorStoreSearchParamsBuilder toBuilder();
}
