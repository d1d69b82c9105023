package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Data for a new service account of a project. */
@ApiModel
public interface ServiceAccountCreateParams extends Params {

    /**
     * Name for the new service account.
     *
     * @return the value
     */
    String name();

    /**
     * Whether to create only the account, with neither default roles nor an API key.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Boolean> createServiceAccountOnly();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ServiceAccountCreateParamsBuilder builder() {
        return ModelRuntime.builder(ServiceAccountCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ServiceAccountCreateParamsBuilder toBuilder();
}
