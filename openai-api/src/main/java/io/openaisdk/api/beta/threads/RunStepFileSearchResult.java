package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** One hit of a file search. */
@ApiModel
public interface RunStepFileSearchResult extends Model {

    /**
     * ID of the file with the hit.
     *
     * @return the value
     */
    String fileId();

    /**
     * Name of the file with the hit.
     *
     * @return the value
     */
    String fileName();

    /**
     * Relevance of the hit, from 0 to 1.
     *
     * @return the value
     */
    double score();

    /**
     * Content of the hit, given only if asked for with the {@code include} parameter.
     *
     * @return the items; empty when absent
     */
    List<RunStepFileSearchContent> content();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepFileSearchResultBuilder builder() {
        return ModelRuntime.builder(RunStepFileSearchResult.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepFileSearchResultBuilder toBuilder();
}
