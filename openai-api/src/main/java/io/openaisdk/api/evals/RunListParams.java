package io.openaisdk.api.evals;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.SortOrder;
import java.util.Optional;

/** Parameters of {@code evals().runs().list}. */
@ApiModel
public interface RunListParams extends Params {

    /**
     * Cursor: identifier of the previous page's last run.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Maximum number of runs per page. Default: {@code 20}.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Order of the runs by creation time, {@code asc} or {@code desc}.
     *
     * @return the value; empty when absent
     */
    Optional<SortOrder> order();

    /**
     * Restricts the list to runs in this status.
     *
     * @return the value; empty when absent
     */
    Optional<RunListStatus> status();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunListParamsBuilder builder() {
        return ModelRuntime.builder(RunListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunListParamsBuilder toBuilder();
}
