package io.openaisdk.api.admin.organization.groups;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that a user joined a group. */
@ApiModel
public interface GroupUserAssignment extends Model {

    /**
     * Kind of this object, always {@code group.user}.
     *
     * @return the value
     */
    @Constant("group.user")
    String object();

    /**
     * Identifier of the added user.
     *
     * @return the value
     */
    String userId();

    /**
     * Identifier of the group that gained a member.
     *
     * @return the value
     */
    String groupId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static GroupUserAssignmentBuilder builder() {
        return ModelRuntime.builder(GroupUserAssignment.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    GroupUserAssignmentBuilder toBuilder();
}
