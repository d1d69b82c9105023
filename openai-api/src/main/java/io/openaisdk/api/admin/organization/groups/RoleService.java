package io.openaisdk.api.admin.organization.groups;

import io.openaisdk.api.Page;
import io.openaisdk.api.admin.organization.AssignedRoleDetails;
import io.openaisdk.api.admin.organization.GroupRoleAssignment;
import io.openaisdk.api.admin.organization.RoleAssignmentDeleteResponse;
import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Manages the roles of groups. */
@AdminKey
@ApiService("/organization/groups/{groupId}/roles")
public interface RoleService {

    /**
     * Lists the organization roles that a group has.
     *
     * @param groupId the identifier of the group whose organization roles are listed
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.NEXT)
    Page<AssignedRoleDetails> list(String groupId, RoleListParams params);

    /**
     * Lists the organization roles that a group has.
     *
     * @param groupId the identifier of the group whose organization roles are listed
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<AssignedRoleDetails> list(String groupId, Consumer<RoleListParamsBuilder> params) {
        return list(groupId, ModelRuntime.build(RoleListParams.builder(), params));
    }

    /**
     * Lists the organization roles that a group has.
     *
     * @param groupId the identifier of the group whose organization roles are listed
     * @return the first page
     */
    default Page<AssignedRoleDetails> list(String groupId) {
        return list(groupId, RoleListParams.builder().build());
    }

    /**
     * Gives a group a role in the organization.
     *
     * @param groupId the identifier of the group to which the organization role is given
     * @param params what to send
     * @return the new group role assignment
     */
    @Post
    GroupRoleAssignment create(String groupId, RoleCreateParams params);

    /**
     * Gives a group a role in the organization.
     *
     * @param groupId the identifier of the group to which the organization role is given
     * @param params sets what to send
     * @return the new group role assignment
     */
    default GroupRoleAssignment create(String groupId, Consumer<RoleCreateParamsBuilder> params) {
        return create(groupId, ModelRuntime.build(RoleCreateParams.builder(), params));
    }

    /**
     * Fetches one of the organization roles that a group has.
     *
     * @param groupId the identifier of the group in question
     * @param roleId the identifier of the group's organization role to be fetched
     * @return the assigned role details
     */
    @Get("/{roleId}")
    AssignedRoleDetails retrieve(String groupId, String roleId);

    /**
     * Takes an organization role away from a group.
     *
     * @param groupId the identifier of the group that loses the role
     * @param roleId the identifier of the organization role that the group loses
     * @return the confirmation
     */
    @Delete("/{roleId}")
    RoleAssignmentDeleteResponse delete(String groupId, String roleId);
}
