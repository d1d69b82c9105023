package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A service account of a project. */
@ApiModel
public interface ProjectServiceAccount extends Model {

    /**
     * Kind of this object, always {@code organization.project.service_account}.
     *
     * @return the value
     */
    @Constant("organization.project.service_account")
    String object();

    /**
     * Identifier by which API calls refer to this object.
     *
     * @return the value
     */
    String id();

    /**
     * Name given to the service account.
     *
     * @return the value
     */
    String name();

    /**
     * Role of the service account: {@code owner}, {@code member} or {@code none}.
     *
     * @return the value
     */
    ProjectServiceAccountRole role();

    /**
     * Creation time of the service account, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ProjectServiceAccountBuilder builder() {
        return ModelRuntime.builder(ProjectServiceAccount.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectServiceAccountBuilder toBuilder();
}
