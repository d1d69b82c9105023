package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** The assignment of a role to a user. */
@ApiModel
public interface UserRoleAssignment extends Model {

    /**
     * Kind of this object, always {@code user.role}.
     *
     * @return the value
     */
    @Constant("user.role")
    String object();

    /**
     * User who has the role.
     *
     * @return the value
     */
    OrganizationUser user();

    /**
     * Role that is assigned.
     *
     * @return the value
     */
    Role role();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static UserRoleAssignmentBuilder builder() {
        return ModelRuntime.builder(UserRoleAssignment.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    UserRoleAssignmentBuilder toBuilder();
}
