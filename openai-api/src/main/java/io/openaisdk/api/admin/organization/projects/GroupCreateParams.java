package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Body of a request that gives a group access to a project. */
@ApiModel
public interface GroupCreateParams extends Params {

    /**
     * Identifier of the group that joins the project.
     *
     * @return the value
     */
    String groupId();

    /**
     * Identifier of the project role that the group receives.
     *
     * @return the value
     */
    String role();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static GroupCreateParamsBuilder builder() {
        return ModelRuntime.builder(GroupCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    GroupCreateParamsBuilder toBuilder();
}
