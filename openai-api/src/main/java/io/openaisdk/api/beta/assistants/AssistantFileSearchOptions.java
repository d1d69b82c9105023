package io.openaisdk.api.beta.assistants;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Settings that replace the defaults of file search. */
@ApiModel
public interface AssistantFileSearchOptions extends Model {

    /**
     * Upper limit on the results that file search returns, from 1 to 50. Default: 20 with {@code gpt-4*} models, 5 with
     * {@code gpt-3.5-turbo}.
     *
     * @return the value; empty when absent
     */
    Optional<Long> maxNumResults();

    /**
     * How file search ranks its results; by default the {@code auto} ranker with a score threshold of 0.
     *
     * @return the value; empty when absent
     */
    Optional<AssistantFileSearchRankingOptions> rankingOptions();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AssistantFileSearchOptionsBuilder builder() {
        return ModelRuntime.builder(AssistantFileSearchOptions.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AssistantFileSearchOptionsBuilder toBuilder();
}
