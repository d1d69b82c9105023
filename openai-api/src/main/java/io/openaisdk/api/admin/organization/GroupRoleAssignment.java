package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.admin.organization.groups.GroupSummary;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An assignment of a role to a group. */
@ApiModel
public interface GroupRoleAssignment extends Model {

    /**
     * Kind of this object, always {@code group.role}.
     *
     * @return the value
     */
    @Constant("group.role")
    String object();

    /**
     * Group that has the role.
     *
     * @return the value
     */
    GroupSummary group();

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
    static GroupRoleAssignmentBuilder builder() {
        return ModelRuntime.builder(GroupRoleAssignment.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    GroupRoleAssignmentBuilder toBuilder();
}
