package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Model;
import io.openaisdk.api.admin.organization.projects.serviceaccounts.ServiceAccountApiKey;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A newly created service account, with its API key if it has one. */
@ApiModel
public interface ProjectServiceAccountCreateResponse extends Model {

    /**
     * Kind of this object, always {@code organization.project.service_account}.
     *
     * @return the value
     */
    @Constant("organization.project.service_account")
    String object();

    /**
     * Identifier of the service account.
     *
     * @return the value
     */
    String id();

    /**
     * Name of the service account.
     *
     * @return the value
     */
    String name();

    /**
     * Role of the new account: {@code member} as a rule, {@code none} if it was made with
     * {@code create_service_account_only}.
     *
     * @return the value
     */
    ProjectServiceAccountCreateResponseRole role();

    /**
     * Time of creation, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * API key issued along with the account, if any.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<ServiceAccountApiKey> apiKey();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ProjectServiceAccountCreateResponseBuilder builder() {
        return ModelRuntime.builder(ProjectServiceAccountCreateResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectServiceAccountCreateResponseBuilder toBuilder();
}
