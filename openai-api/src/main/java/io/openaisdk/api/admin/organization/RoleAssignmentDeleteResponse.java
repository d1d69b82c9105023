package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that a role was taken away. */
@ApiModel
public interface RoleAssignmentDeleteResponse extends Model {

    /**
     * Kind of the removed assignment, such as {@code user.role.deleted} or {@code group.role.deleted}.
     *
     * @return the value
     */
    String object();

    /**
     * Whether the role assignment is gone.
     *
     * @return the value
     */
    boolean deleted();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RoleAssignmentDeleteResponseBuilder builder() {
        return ModelRuntime.builder(RoleAssignmentDeleteResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RoleAssignmentDeleteResponseBuilder toBuilder();
}
