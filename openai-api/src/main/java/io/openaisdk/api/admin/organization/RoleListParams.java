package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.SortOrder;
import java.util.Optional;

/** Parameters of {@code admin().organization().roles().list}. */
@ApiModel
public interface RoleListParams extends Params {

    /**
     * Maximum number of roles per page. From 0 to 1000; 1000 by default.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Cursor: value of {@code next} in the previous page of roles.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Direction in which the roles are sorted, {@code asc} or {@code desc}. Default: {@code asc}.
     *
     * @return the value; empty when absent
     */
    Optional<SortOrder> order();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RoleListParamsBuilder builder() {
        return ModelRuntime.builder(RoleListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RoleListParamsBuilder toBuilder();
}
