package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Owner of the API key. */
@ApiModel
public interface AdminApiKeyOwner extends Model {

    /**
     * Type of the owner, always {@code user}.
     *
     * @return the value; empty when absent
     */
    Optional<String> type();

    /**
     * Identifier by which API calls refer to this object.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Kind of the owner object, always {@code organization.user}.
     *
     * @return the value; empty when absent
     */
    Optional<String> object();

    /**
     * Name of this user.
     *
     * @return the value; empty when absent
     */
    Optional<String> name();

    /**
     * Time at which the owning user was created, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    Optional<Long> createdAt();

    /**
     * Role of the owner, always {@code owner}.
     *
     * @return the value; empty when absent
     */
    Optional<String> role();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AdminApiKeyOwnerBuilder builder() {
        return ModelRuntime.builder(AdminApiKeyOwner.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AdminApiKeyOwnerBuilder toBuilder();
}
