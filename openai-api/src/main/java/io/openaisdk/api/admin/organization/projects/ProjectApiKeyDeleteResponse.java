package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that an API key of a project was deleted. */
@ApiModel
public interface ProjectApiKeyDeleteResponse extends Model {

    /**
     * Kind of this object, always {@code organization.project.api_key.deleted}.
     *
     * @return the value
     */
    @Constant("organization.project.api_key.deleted")
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
    static ProjectApiKeyDeleteResponseBuilder builder() {
        return ModelRuntime.builder(ProjectApiKeyDeleteResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectApiKeyDeleteResponseBuilder toBuilder();
}
