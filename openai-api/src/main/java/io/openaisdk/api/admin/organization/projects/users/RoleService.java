package io.openaisdk.api.admin.organization.projects.users;

import io.openaisdk.api.Page;
import io.openaisdk.api.admin.organization.AssignedRoleDetails;
import io.openaisdk.api.admin.organization.RoleAssignmentDeleteResponse;
import io.openaisdk.api.admin.organization.UserRoleAssignment;
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

/** Manages the roles of users in projects. */
@AdminKey
@ApiService("/projects/{projectId}/users/{userId}/roles")
public interface RoleService {

    /**
     * Lists the roles that a user has in a project.
     *
     * @param projectId the identifier of the project in question
     * @param userId the identifier of the user in question
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.NEXT)
    Page<AssignedRoleDetails> list(String projectId, String userId, RoleListParams params);

    /**
     * Lists the roles that a user has in a project.
     *
     * @param projectId the identifier of the project in question
     * @param userId the identifier of the user in question
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<AssignedRoleDetails> list(String projectId, String userId, Consumer<RoleListParamsBuilder> params) {
        return list(projectId, userId, ModelRuntime.build(RoleListParams.builder(), params));
    }

    /**
     * Lists the roles that a user has in a project.
     *
     * @param projectId the identifier of the project in question
     * @param userId the identifier of the user in question
     * @return the first page
     */
    default Page<AssignedRoleDetails> list(String projectId, String userId) {
        return list(projectId, userId, RoleListParams.builder().build());
    }

    /**
     * Gives a user a role in a project.
     *
     * @param projectId the identifier of the project to be changed
     * @param userId the identifier of the user to whom the project role is given
     * @param params what to send
     * @return the new user role assignment
     */
    @Post
    UserRoleAssignment create(String projectId, String userId, RoleCreateParams params);

    /**
     * Gives a user a role in a project.
     *
     * @param projectId the identifier of the project to be changed
     * @param userId the identifier of the user to whom the project role is given
     * @param params sets what to send
     * @return the new user role assignment
     */
    default UserRoleAssignment create(String projectId, String userId, Consumer<RoleCreateParamsBuilder> params) {
        return create(projectId, userId, ModelRuntime.build(RoleCreateParams.builder(), params));
    }

    /**
     * Fetches one of the project roles that a user has.
     *
     * @param projectId the identifier of the project in question
     * @param userId the identifier of the user in question
     * @param roleId the identifier of the user's project role to be fetched
     * @return the assigned role details
     */
    @Get("/{roleId}")
    AssignedRoleDetails retrieve(String projectId, String userId, String roleId);

    /**
     * Takes a project role away from a user.
     *
     * @param projectId the identifier of the project in which the role is taken away
     * @param userId the identifier of the user who loses the project role
     * @param roleId the identifier of the project role that the user loses
     * @return the confirmation
     */
    @Delete("/{roleId}")
    RoleAssignmentDeleteResponse delete(String projectId, String userId, String roleId);
}
