package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A user as the owner of a project API key. */
@ApiModel
public interface ProjectApiKeyOwnerUser extends Model {

    /**
     * Identifier by which API calls refer to this object.
     *
     * @return the value
     */
    String id();

    /**
     * Email address of the user.
     *
     * @return the value
     */
    String email();

    /**
     * Name of the user.
     *
     * @return the value
     */
    String name();

    /**
     * Time at which the user was created, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Role of the user in the project.
     *
     * @return the value
     */
    String role();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ProjectApiKeyOwnerUserBuilder builder() {
        return ModelRuntime.builder(ProjectApiKeyOwnerUser.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectApiKeyOwnerUserBuilder toBuilder();
}
