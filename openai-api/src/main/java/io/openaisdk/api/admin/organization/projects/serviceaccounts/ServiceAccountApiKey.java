package io.openaisdk.api.admin.organization.projects.serviceaccounts;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An API key of a service account. */
@ApiModel
public interface ServiceAccountApiKey extends Model {

    /**
     * Kind of this object, always {@code organization.project.service_account.api_key}.
     *
     * @return the value
     */
    @Constant("organization.project.service_account.api_key")
    String object();

    /**
     * Identifier of the API key.
     *
     * @return the value
     */
    String id();

    /**
     * The API key itself, in full.
     *
     * @return the value
     */
    String value();

    /**
     * Name of the API key.
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
    static ServiceAccountApiKeyBuilder builder() {
        return ModelRuntime.builder(ServiceAccountApiKey.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ServiceAccountApiKeyBuilder toBuilder();
}
