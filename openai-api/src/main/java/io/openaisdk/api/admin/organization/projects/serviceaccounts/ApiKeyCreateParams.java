package io.openaisdk.api.admin.organization.projects.serviceaccounts;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Body of a request for a new API key of a service account. */
@ApiModel
public interface ApiKeyCreateParams extends Params {

    /**
     * Name of the API key.
     *
     * @return the value; empty when absent
     */
    Optional<String> name();

    /**
     * Scopes granted to the API key.
     *
     * @return the items; empty when absent
     */
    List<String> scopes();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ApiKeyCreateParamsBuilder builder() {
        return ModelRuntime.builder(ApiKeyCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ApiKeyCreateParamsBuilder toBuilder();
}
