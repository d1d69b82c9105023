package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Page;
import io.openaisdk.api.admin.organization.groups.RoleService;
import io.openaisdk.api.admin.organization.groups.UserService;
import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Manages the groups of the organization. */
@AdminKey
@ApiService("/organization/groups")
public interface GroupService {

    /**
     * Lists the groups of the organization.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.NEXT)
    Page<Group> list(GroupListParams params);

    /**
     * Lists the groups of the organization.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<Group> list(Consumer<GroupListParamsBuilder> params) {
        return list(ModelRuntime.build(GroupListParams.builder(), params));
    }

    /**
     * Lists the groups of the organization.
     *
     * @return the first page
     */
    default Page<Group> list() {
        return list(GroupListParams.builder().build());
    }

    /**
     * Creates a group in the organization.
     *
     * @param params what to send
     * @return the new group
     */
    @Post
    Group create(GroupCreateParams params);

    /**
     * Creates a group in the organization.
     *
     * @param params sets what to send
     * @return the new group
     */
    default Group create(Consumer<GroupCreateParamsBuilder> params) {
        return create(ModelRuntime.build(GroupCreateParams.builder(), params));
    }

    /**
     * Fetches one group.
     *
     * @param groupId the identifier of the group to be fetched
     * @return the group
     */
    @Get("/{groupId}")
    Group retrieve(String groupId);

    /**
     * Changes the details of a group.
     *
     * @param groupId the identifier of the group to be changed
     * @param params what to send
     * @return the changed group
     */
    @Post("/{groupId}")
    GroupUpdateResponse update(String groupId, GroupUpdateParams params);

    /**
     * Changes the details of a group.
     *
     * @param groupId the identifier of the group to be changed
     * @param params sets what to send
     * @return the changed group
     */
    default GroupUpdateResponse update(String groupId, Consumer<GroupUpdateParamsBuilder> params) {
        return update(groupId, ModelRuntime.build(GroupUpdateParams.builder(), params));
    }

    /**
     * Deletes one of the organization's groups.
     *
     * @param groupId the identifier of the group to be deleted
     * @return the confirmation
     */
    @Delete("/{groupId}")
    GroupDeleteResponse delete(String groupId);

    /**
     * Gives the operations on users of groups.
     *
     * @return the service
     */
    UserService users();

    /**
     * Gives the operations on roles of groups.
     *
     * @return the service
     */
    RoleService roles();
}
