package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Params;
import io.openaisdk.api.admin.organization.InviteProjectRole;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A request to change a service account of a project. */
@ApiModel
public interface ServiceAccountUpdateParams extends Params {

    /**
     * New name of the service account.
     *
     * @return the value; empty when absent
     */
    Optional<String> name();

    /**
     * New role of the service account.
     *
     * @return the value; empty when absent
     */
    Optional<InviteProjectRole> role();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ServiceAccountUpdateParamsBuilder builder() {
        return ModelRuntime.builder(ServiceAccountUpdateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ServiceAccountUpdateParamsBuilder toBuilder();
}
