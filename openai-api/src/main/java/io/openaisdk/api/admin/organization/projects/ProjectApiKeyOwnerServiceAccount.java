package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A service account as the owner of a project API key. */
@ApiModel
public interface ProjectApiKeyOwnerServiceAccount extends Model {

    /**
     * Identifier by which API calls refer to this object.
     *
     * @return the value
     */
    String id();

    /**
     * Name of the service account that owns the key.
     *
     * @return the value
     */
    String name();

    /**
     * Time at which the service account was created, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Role of the service account in the project.
     *
     * @return the value
     */
    String role();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ProjectApiKeyOwnerServiceAccountBuilder builder() {
        return ModelRuntime.builder(ProjectApiKeyOwnerServiceAccount.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectApiKeyOwnerServiceAccountBuilder toBuilder();
}
