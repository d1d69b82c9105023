package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** An API key of a project. */
@ApiModel
public interface ProjectApiKey extends Model {

    /**
     * Kind of this object, always {@code organization.project.api_key}.
     *
     * @return the value
     */
    @Constant("organization.project.api_key")
    String object();

    /**
     * Identifier by which API calls refer to this object.
     *
     * @return the value
     */
    String id();

    /**
     * Redacted form of the key.
     *
     * @return the value
     */
    String redactedValue();

    /**
     * Name given to the API key.
     *
     * @return the value
     */
    String name();

    /**
     * Time of the key's creation, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Time at which the key was last used, in Unix seconds.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> lastUsedAt();

    /**
     * Whether the owner of the key can effectively use the project at present.
     *
     * @return the value
     */
    ProjectApiKeyOwnerProjectAccess ownerProjectAccess();

    /**
     * Owner of the API key.
     *
     * @return the value
     */
    ProjectApiKeyOwner owner();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ProjectApiKeyBuilder builder() {
        return ModelRuntime.builder(ProjectApiKey.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectApiKeyBuilder toBuilder();
}
