package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that a user was removed from a project. */
@ApiModel
public interface ProjectUserDeleteResponse extends Model {

    /**
     * Kind of this object, always {@code organization.project.user.deleted}.
     *
     * @return the value
     */
    @Constant("organization.project.user.deleted")
    String object();

    /**
     * Identifier of the deleted object.
     *
     * @return the value
     */
    String id();

    /**
     * Success flag of the deletion.
     *
     * @return the value
     */
    boolean deleted();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ProjectUserDeleteResponseBuilder builder() {
        return ModelRuntime.builder(ProjectUserDeleteResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectUserDeleteResponseBuilder toBuilder();
}
