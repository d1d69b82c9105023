package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.SortOrder;
import java.util.Optional;

/** Parameters of {@code admin().organization().groups().list}. */
@ApiModel
public interface GroupListParams extends Params {

    /**
     * Maximum number of groups per page. From 0 to 1000; 100 by default.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Cursor: identifier of the group after which the page begins, usually the last one of the previous page.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Direction in which the groups are sorted, {@code asc} or {@code desc}. Default: {@code asc}.
     *
     * @return the value; empty when absent
     */
    Optional<SortOrder> order();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static GroupListParamsBuilder builder() {
        return ModelRuntime.builder(GroupListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    GroupListParamsBuilder toBuilder();
}
