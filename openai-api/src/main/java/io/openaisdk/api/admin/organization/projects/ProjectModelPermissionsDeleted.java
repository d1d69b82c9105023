package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that the model policy of a project was deleted. */
@ApiModel
public interface ProjectModelPermissionsDeleted extends Model {

    /**
     * Kind of this object, always {@code project.model_permissions.deleted}.
     *
     * @return the value
     */
    @Constant("project.model_permissions.deleted")
    String object();

    /**
     * Whether the model policy is now gone.
     *
     * @return the value
     */
    boolean deleted();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ProjectModelPermissionsDeletedBuilder builder() {
        return ModelRuntime.builder(ProjectModelPermissionsDeleted.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectModelPermissionsDeletedBuilder toBuilder();
}
