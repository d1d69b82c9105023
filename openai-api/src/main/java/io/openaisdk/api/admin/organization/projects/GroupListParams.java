package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.SortOrder;
import java.util.Optional;

/** Parameters of {@code admin().organization().projects().groups().list}. */
@ApiModel
public interface GroupListParams extends Params {

    /**
     * Maximum number of groups per page. From 0 to 100; 20 by default.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Cursor: identifier of the previous page's last group.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Direction in which the project's groups are sorted, {@code asc} or {@code desc}. Default: {@code asc}.
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
