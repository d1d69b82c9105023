package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** An admin API key of an organization. */
@ApiModel
public interface AdminApiKey extends Model {

    /**
     * Kind of this object, always {@code organization.admin_api_key}.
     *
     * @return the value
     */
    @Constant("organization.admin_api_key")
    String object();

    /**
     * Identifier by which API calls refer to this object.
     *
     * @return the value
     */
    String id();

    /**
     * Name given to the API key.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> name();

    /**
     * Redacted form of the key.
     *
     * @return the value
     */
    String redactedValue();

    /**
     * Time of the key's creation, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Time from which the key is no longer valid, in Unix seconds.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> expiresAt();

    /**
     * Time of the key's most recent use, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> lastUsedAt();

    /**
     * Owner of the API key.
     *
     * @return the value
     */
    AdminApiKeyOwner owner();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AdminApiKeyBuilder builder() {
        return ModelRuntime.builder(AdminApiKey.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AdminApiKeyBuilder toBuilder();
}
