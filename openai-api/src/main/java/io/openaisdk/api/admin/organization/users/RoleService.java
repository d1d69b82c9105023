package io.openaisdk.api.admin.organization.users;

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

/** Manages the roles of users. */
@AdminKey
@ApiService("/organization/users/{userId}/roles")
public interface RoleService {

    /**
     * Lists the organization roles that a user has.
     *
     * @param userId the identifier of the user in question
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.NEXT)
    Page<AssignedRoleDetails> list(String userId, RoleListParams params);

    /**
     * Lists the organization roles that a user has.
     *
     * @param userId the identifier of the user in question
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<AssignedRoleDetails> list(String userId, Consumer<RoleListParamsBuilder> params) {
        return list(userId, ModelRuntime.build(RoleListParams.builder(), params));
    }

    /**
     * Lists the organization roles that a user has.
     *
     * @param userId the identifier of the user in question
     * @return the first page
     */
    default Page<AssignedRoleDetails> list(String userId) {
        return list(userId, RoleListParams.builder().build());
    }

    /**
     * Gives a user a role in the organization.
     *
     * @param userId the identifier of the user to whom the organization role is given
     * @param params what to send
     * @return the new user role assignment
     */
    @Post
    UserRoleAssignment create(String userId, RoleCreateParams params);

    /**
     * Gives a user a role in the organization.
     *
     * @param userId the identifier of the user to whom the organization role is given
     * @param params sets what to send
     * @return the new user role assignment
     */
    default UserRoleAssignment create(String userId, Consumer<RoleCreateParamsBuilder> params) {
        return create(userId, ModelRuntime.build(RoleCreateParams.builder(), params));
    }

    /**
     * Fetches one of the organization roles that a user has.
     *
     * @param userId the identifier of the user in question
     * @param roleId the identifier of the user's organization role to be fetched
     * @return the assigned role details
     */
    @Get("/{roleId}")
    AssignedRoleDetails retrieve(String userId, String roleId);

    /**
     * Takes an organization role away from a user.
     *
     * @param userId the identifier of the user who loses the role
     * @param roleId the identifier of the organization role that the user loses
     * @return the confirmation
     */
    @Delete("/{roleId}")
    RoleAssignmentDeleteResponse delete(String userId, String roleId);
}
