package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Changes to make to a role. */
@ApiModel
public interface RoleUpdateParams extends Params {

    /**
     * Permissions that the role is to have from now on.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<String> permissions();

    /**
     * Description that replaces the earlier one.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> description();

    /**
     * Name that replaces the earlier one.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> roleName();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RoleUpdateParamsBuilder builder() {
        return ModelRuntime.builder(RoleUpdateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RoleUpdateParamsBuilder toBuilder();
}
