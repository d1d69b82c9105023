package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.SortOrder;
import java.util.Optional;

/** Parameters of {@code admin().organization().spendAlerts().list}. */
@ApiModel
public interface SpendAlertListParams extends Params {

    /**
     * Maximum number of spend alerts per page. From 0 to 100; 20 by default.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Direction in which the spend alerts are sorted, {@code asc} or {@code desc}. Default: {@code asc}.
     *
     * @return the value; empty when absent
     */
    Optional<SortOrder> order();

    /**
     * Cursor: identifier of the previous page's last spend alert; gives the page after it.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Cursor: identifier of the current page's first spend alert; gives the page before it.
     *
     * @return the value; empty when absent
     */
    Optional<String> before();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static SpendAlertListParamsBuilder builder() {
        return ModelRuntime.builder(SpendAlertListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    SpendAlertListParamsBuilder toBuilder();
}
