package io.openaisdk.api.admin.organization.groups;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Manages the users of groups. */
@AdminKey
@ApiService("/organization/groups/{groupId}/users")
public interface UserService {

    /**
     * Lists the members of a group.
     *
     * @param groupId the identifier of the group in question
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.NEXT)
    Page<GroupUser> list(String groupId, UserListParams params);

    /**
     * Lists the members of a group.
     *
     * @param groupId the identifier of the group in question
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<GroupUser> list(String groupId, Consumer<UserListParamsBuilder> params) {
        return list(groupId, ModelRuntime.build(UserListParams.builder(), params));
    }

    /**
     * Lists the members of a group.
     *
     * @param groupId the identifier of the group in question
     * @return the first page
     */
    default Page<GroupUser> list(String groupId) {
        return list(groupId, UserListParams.builder().build());
    }

    /**
     * Makes a user a member of a group.
     *
     * @param groupId the identifier of the group to be changed
     * @param params what to send
     * @return the new group user assignment
     */
    @Post
    GroupUserAssignment create(String groupId, UserCreateParams params);

    /**
     * Makes a user a member of a group.
     *
     * @param groupId the identifier of the group to be changed
     * @param params sets what to send
     * @return the new group user assignment
     */
    default GroupUserAssignment create(String groupId, Consumer<UserCreateParamsBuilder> params) {
        return create(groupId, ModelRuntime.build(UserCreateParams.builder(), params));
    }

    /**
     * Fetches one member of a group.
     *
     * @param groupId the identifier of the group in question
     * @param userId the identifier of the group member to be fetched
     * @return the group member user
     */
    @Get("/{userId}")
    GroupMemberUser retrieve(String groupId, String userId);

    /**
     * Ends a user's membership of a group.
     *
     * @param groupId the identifier of the group to be changed
     * @param userId the identifier of the user who leaves the group
     * @return the confirmation
     */
    @Delete("/{userId}")
    GroupUserDeleteResponse delete(String groupId, String userId);
}
