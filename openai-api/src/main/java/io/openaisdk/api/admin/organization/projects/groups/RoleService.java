package io.openaisdk.api.admin.organization.projects.groups;

import io.openaisdk.api.Page;
import io.openaisdk.api.admin.organization.AssignedRoleDetails;
import io.openaisdk.api.admin.organization.GroupRoleAssignment;
import io.openaisdk.api.admin.organization.RoleAssignmentDeleteResponse;
import io.openaisdk.api.admin.organization.groups.RoleCreateParams;
import io.openaisdk.api.admin.organization.groups.RoleCreateParamsBuilder;
import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Manages the roles of groups in projects. */
@AdminKey
@ApiService("/projects/{projectId}/groups/{groupId}/roles")
public interface RoleService {

    /**
     * Lists the roles that a group has in a project.
     *
     * @param projectId the identifier of the project in question
     * @param groupId the identifier of the group in question
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.NEXT)
    Page<AssignedRoleDetails> list(String projectId, String groupId, RoleListParams params);

    /**
     * Lists the roles that a group has in a project.
     *
     * @param projectId the identifier of the project in question
     * @param groupId the identifier of the group in question
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<AssignedRoleDetails> list(String projectId, String groupId, Consumer<RoleListParamsBuilder> params) {
        return list(projectId, groupId, ModelRuntime.build(RoleListParams.builder(), params));
    }

    /**
     * Lists the roles that a group has in a project.
     *
     * @param projectId the identifier of the project in question
     * @param groupId the identifier of the group in question
     * @return the first page
     */
    default Page<AssignedRoleDetails> list(String projectId, String groupId) {
        return list(projectId, groupId, RoleListParams.builder().build());
    }

    /**
     * Gives a group a role in a project.
     *
     * @param projectId the identifier of the project to be changed
     * @param groupId the identifier of the group to which the project role is given
     * @param params what to send
     * @return the new group role assignment
     */
    @Post
    GroupRoleAssignment create(String projectId, String groupId, RoleCreateParams params);

    /**
     * Gives a group a role in a project.
     *
     * @param projectId the identifier of the project to be changed
     * @param groupId the identifier of the group to which the project role is given
     * @param params sets what to send
     * @return the new group role assignment
     */
    default GroupRoleAssignment create(String projectId, String groupId, Consumer<RoleCreateParamsBuilder> params) {
        return create(projectId, groupId, ModelRuntime.build(RoleCreateParams.builder(), params));
    }

    /**
     * Fetches one of the project roles that a group has.
     *
     * @param projectId the identifier of the project in question
     * @param groupId the identifier of the group in question
     * @param roleId the identifier of the group's project role to be fetched
     * @return the assigned role details
     */
    @Get("/{roleId}")
    AssignedRoleDetails retrieve(String projectId, String groupId, String roleId);

    /**
     * Takes a project role away from a group.
     *
     * @param projectId the identifier of the project in which the role is taken away
     * @param groupId the identifier of the group that loses the project role
     * @param roleId the identifier of the project role that the group loses
     * @return the confirmation
     */
    @Delete("/{roleId}")
    RoleAssignmentDeleteResponse delete(String projectId, String groupId, String roleId);
}
