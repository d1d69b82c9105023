package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Model;
import io.openaisdk.api.admin.organization.AuditLogActorApiKeyType;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Owner of the API key. */
@ApiModel
public interface ProjectApiKeyOwner extends Model {

    /**
     * Kind of owner: {@code user} or {@code service_account}.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogActorApiKeyType> type();

    /**
     * User who owns the key, where the owner is one.
     *
     * @return the value; empty when absent
     */
    Optional<ProjectApiKeyOwnerUser> user();

    /**
     * Service account that owns the key, where the owner is one.
     *
     * @return the value; empty when absent
     */
    Optional<ProjectApiKeyOwnerServiceAccount> serviceAccount();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ProjectApiKeyOwnerBuilder builder() {
        return ModelRuntime.builder(ProjectApiKeyOwner.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectApiKeyOwnerBuilder toBuilder();
}
