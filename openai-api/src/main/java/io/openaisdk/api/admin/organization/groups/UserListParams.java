package io.openaisdk.api.admin.organization.groups;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.SortOrder;
import java.util.Optional;

/** Parameters of {@code admin().organization().groups().users().list}. */
@ApiModel
public interface UserListParams extends Params {

    /**
     * Maximum number of users per page. From 0 to 1000; 100 by default.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Cursor: identifier of the previous page's last user.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Direction in which the users are sorted, {@code asc} or {@code desc}. Default: {@code desc}.
     *
     * @return the value; empty when absent
     */
    Optional<SortOrder> order();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static UserListParamsBuilder builder() {
        return ModelRuntime.builder(UserListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    UserListParamsBuilder toBuilder();
}
