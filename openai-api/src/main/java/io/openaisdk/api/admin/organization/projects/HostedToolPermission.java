package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** State of one hosted tool in a project. */
@ApiModel
public interface HostedToolPermission extends Model {

    /**
     * Whether the project may use the hosted tool.
     *
     * @return the value
     */
    boolean enabled();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static HostedToolPermissionBuilder builder() {
        return ModelRuntime.builder(HostedToolPermission.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    HostedToolPermissionBuilder toBuilder();
}
