package io.openaisdk.api.admin.organization.groups;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** The role to give to a group or user. */
@ApiModel
public interface RoleCreateParams extends Params {

    /**
     * Identifier of the role that is given.
     *
     * @return the value
     */
    String roleId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RoleCreateParamsBuilder builder() {
        return ModelRuntime.builder(RoleCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RoleCreateParamsBuilder toBuilder();
}
