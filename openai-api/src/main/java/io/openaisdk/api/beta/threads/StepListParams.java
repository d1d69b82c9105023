package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.SortOrder;
import java.util.List;
import java.util.Optional;

/** Parameters of {@code beta().threads().runs().steps().list}. */
@ApiModel
public interface StepListParams extends Params {

    /**
     * Maximum number of objects per page. From 1 to 100; 20 by default.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Order of the steps by creation time, {@code asc} or {@code desc}.
     *
     * @return the value; empty when absent
     */
    Optional<SortOrder> order();

    /**
     * ID of the last object on the page before, as a cursor. Absence starts at the beginning.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Cursor: identifier of the object before which the page ends, usually the first one of the current page.
     *
     * @return the value; empty when absent
     */
    Optional<String> before();

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
    static StepListParamsBuilder builder() {
        return ModelRuntime.builder(StepListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    StepListParamsBuilder toBuilder();
}
