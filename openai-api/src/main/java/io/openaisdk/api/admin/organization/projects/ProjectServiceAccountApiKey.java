package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An API key issued to a new service account. */
@ApiModel
public interface ProjectServiceAccountApiKey extends Model {

    /**
     * Kind of this object, always {@code organization.project.service_account.api_key}.
     *
     * @return the value
     */
    @Constant("organization.project.service_account.api_key")
    String object();

    /**
     * Identifier of the deleted object.
     *
     * @return the value
     */
    String id();

    /**
     * The secret key itself.
     *
     * @return the value
     */
    String value();

    /**
     * Name by which this resource is known.
     *
     * @return the value
     */
    String name();

    /**
     * Time of creation, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ProjectServiceAccountApiKeyBuilder builder() {
        return ModelRuntime.builder(ProjectServiceAccountApiKey.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectServiceAccountApiKeyBuilder toBuilder();
}
