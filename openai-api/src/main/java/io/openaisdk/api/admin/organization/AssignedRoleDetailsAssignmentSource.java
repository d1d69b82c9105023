package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Where an assigned role comes from: the user, or a group of which the user is a member. */
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
