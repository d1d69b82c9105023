package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** An entry of {@code assignment_sources} of a {@code AssignedRoleDetails}. */
@ApiModel
public interface AssignedRoleDetailsAssignmentSource extends Model {

    /**
     * Identifier of the principal that the assignment comes from.
     *
     * @return the value
     */
    String principalId();

    /**
     * Kind of principal that the assignment comes from.
     *
     * @return the value
     */
    String principalType();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AssignedRoleDetailsAssignmentSourceBuilder builder() {
        return ModelRuntime.builder(AssignedRoleDetailsAssignmentSource.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AssignedRoleDetailsAssignmentSourceBuilder toBuilder();
}
