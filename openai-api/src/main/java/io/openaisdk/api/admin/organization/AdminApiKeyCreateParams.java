package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Parameters of {@code admin().organization().adminApiKeys().create}. */
@ApiModel
public interface AdminApiKeyCreateParams extends Params {

    /**
     * Name of the new key.
     *
     * @return the value
     */
    String name();

    /**
     * Life of the key in seconds; it never expires when absent.
     *
     * @return the value; empty when absent
     */
    Optional<Long> expiresInSeconds();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AdminApiKeyCreateParamsBuilder builder() {
        return ModelRuntime.builder(AdminApiKeyCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AdminApiKeyCreateParamsBuilder toBuilder();
}
