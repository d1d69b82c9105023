package io.openaisdk.api.admin.organization.groups;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Body of a request that puts a user into a group. */
@ApiModel
public interface UserCreateParams extends Params {

    /**
     * Identifier of the user who joins the group.
     *
     * @return the value
     */
    String userId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static UserCreateParamsBuilder builder() {
        return ModelRuntime.builder(UserCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    UserCreateParamsBuilder toBuilder();
}
