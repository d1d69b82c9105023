package io.openaisdk.api.evals;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.SortOrder;
import java.util.Optional;

/** Parameters of {@code evals().runs().outputItems().list}. */
@ApiModel
public interface OutputItemListParams extends Params {

    /**
     * Cursor: identifier of the previous page's last output item.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Maximum number of output items per page. Default: {@code 20}.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Restricts the list to output items that failed, {@code fail}, or passed, {@code pass}.
     *
     * @return the value; empty when absent
     */
    Optional<OutputItemListStatus> status();

    /**
     * Direction in which the timestamps are sorted, {@code asc} or {@code desc}. Default: {@code asc}.
     *
     * @return the value; empty when absent
     */
    Optional<SortOrder> order();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static OutputItemListParamsBuilder builder() {
        return ModelRuntime.builder(OutputItemListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    OutputItemListParamsBuilder toBuilder();
}
