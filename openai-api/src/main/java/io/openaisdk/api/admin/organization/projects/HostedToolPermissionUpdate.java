package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A change to the permission for a hosted tool. */
@ApiModel
public interface HostedToolPermissionUpdate extends Model {

    /**
     * Whether the project should have the hosted tool.
     *
     * @return the value
     */
    boolean enabled();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static HostedToolPermissionUpdateBuilder builder() {
        return ModelRuntime.builder(HostedToolPermissionUpdate.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    HostedToolPermissionUpdateBuilder toBuilder();
}
