package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Parameters of {@code beta().threads().runs().steps().retrieve}. */
@ApiModel
public interface StepRetrieveParams extends Params {

    /**
     * Extra fields wanted in the response. Only {@code step_details.tool_calls[*].file_search.results[*].content}, the
     * content of file search results, is supported.
     *
     * @return the items; empty when absent
     */
    List<RunInclude> include();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static StepRetrieveParamsBuilder builder() {
        return ModelRuntime.builder(StepRetrieveParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    StepRetrieveParamsBuilder toBuilder();
}
