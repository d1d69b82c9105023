package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that a service account was deleted. */
@ApiModel
public interface ProjectServiceAccountDeleteResponse extends Model {

    /**
     * Kind of this object, always {@code organization.project.service_account.deleted}.
     *
     * @return the value
     */
    @Constant("organization.project.service_account.deleted")
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
    static ProjectServiceAccountDeleteResponseBuilder builder() {
        return ModelRuntime.builder(ProjectServiceAccountDeleteResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectServiceAccountDeleteResponseBuilder toBuilder();
}
