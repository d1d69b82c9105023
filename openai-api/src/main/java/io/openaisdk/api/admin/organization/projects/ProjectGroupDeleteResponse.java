package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that a group was taken out of a project. */
@ApiModel
public interface ProjectGroupDeleteResponse extends Model {

    /**
     * Kind of this object, always {@code project.group.deleted}.
     *
     * @return the value
     */
    @Constant("project.group.deleted")
    String object();

    /**
     * Whether the group is no longer a member of the project.
     *
     * @return the value
     */
    boolean deleted();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ProjectGroupDeleteResponseBuilder builder() {
        return ModelRuntime.builder(ProjectGroupDeleteResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectGroupDeleteResponseBuilder toBuilder();
}
