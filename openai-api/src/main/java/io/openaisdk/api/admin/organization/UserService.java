package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Page;
import io.openaisdk.api.admin.organization.users.RoleService;
import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Manages the users of the organization. */
@AdminKey
@ApiService("/organization/users")
public interface UserService {

    /**
     * Lists the users of the organization.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.LAST_ID)
    Page<OrganizationUser> list(UserListParams params);

    /**
     * Lists the users of the organization.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<OrganizationUser> list(Consumer<UserListParamsBuilder> params) {
        return list(ModelRuntime.build(UserListParams.builder(), params));
    }

    /**
     * Lists the users of the organization.
     *
     * @return the first page
     */
    default Page<OrganizationUser> list() {
        return list(UserListParams.builder().build());
    }

    /**
     * Fetches one user of the organization.
     *
     * @param userId the identifier of the user
     * @return the organization user
     */
    @Get("/{userId}")
    OrganizationUser retrieve(String userId);

    /**
     * Changes the role that a user has in the organization.
     *
     * @param userId the identifier of the user
     * @param params what to send
     * @return the changed organization user
     */
    @Post("/{userId}")
    OrganizationUser update(String userId, UserUpdateParams params);

    /**
     * Changes the role that a user has in the organization.
     *
     * @param userId the identifier of the user
     * @param params sets what to send
     * @return the changed organization user
     */
    default OrganizationUser update(String userId, Consumer<UserUpdateParamsBuilder> params) {
        return update(userId, ModelRuntime.build(UserUpdateParams.builder(), params));
    }

    /**
     * Changes the role that a user has in the organization.
     *
     * @param userId the identifier of the user
     * @return the changed organization user
     */
    default OrganizationUser update(String userId) {
        return update(userId, UserUpdateParams.builder().build());
    }

    /**
     * Removes a user from the organization.
     *
     * @param userId the identifier of the user
     * @return the confirmation
     */
    @Delete("/{userId}")
    UserDeleteResponse delete(String userId);

    /**
     * Gives the operations on roles of users.
     *
     * @return the service
     */
    RoleService roles();
}
