package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Page;
import io.openaisdk.api.admin.organization.projects.groups.RoleService;
import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Manages the groups of projects. */
@AdminKey
@ApiService("/organization/projects/{projectId}/groups")
public interface GroupService {

    /**
     * Lists the groups with access to a project.
     *
     * @param projectId the identifier of the project in question
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.NEXT)
    Page<ProjectGroup> list(String projectId, GroupListParams params);

    /**
     * Lists the groups with access to a project.
     *
     * @param projectId the identifier of the project in question
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<ProjectGroup> list(String projectId, Consumer<GroupListParamsBuilder> params) {
        return list(projectId, ModelRuntime.build(GroupListParams.builder(), params));
    }

    /**
     * Lists the groups with access to a project.
     *
     * @param projectId the identifier of the project in question
     * @return the first page
     */
    default Page<ProjectGroup> list(String projectId) {
        return list(projectId, GroupListParams.builder().build());
    }

    /**
     * Gives a group access to a project.
     *
     * @param projectId the identifier of the project to be changed
     * @param params what to send
     * @return the new project group
     */
    @Post
    ProjectGroup create(String projectId, GroupCreateParams params);

    /**
     * Gives a group access to a project.
     *
     * @param projectId the identifier of the project to be changed
     * @param params sets what to send
     * @return the new project group
     */
    default ProjectGroup create(String projectId, Consumer<GroupCreateParamsBuilder> params) {
        return create(projectId, ModelRuntime.build(GroupCreateParams.builder(), params));
    }

    /**
     * Fetches one group of a project.
     *
     * @param projectId the identifier of the project in question
     * @param groupId the identifier of the group to be fetched
     * @param params what to ask for
     * @return the project group
     */
    @Get("/{groupId}")
    ProjectGroup retrieve(String projectId, String groupId, GroupRetrieveParams params);

    /**
     * Fetches one group of a project.
     *
     * @param projectId the identifier of the project in question
     * @param groupId the identifier of the group to be fetched
     * @param params sets what to ask for
     * @return the project group
     */
    default ProjectGroup retrieve(String projectId, String groupId, Consumer<GroupRetrieveParamsBuilder> params) {
        return retrieve(projectId, groupId, ModelRuntime.build(GroupRetrieveParams.builder(), params));
    }

    /**
     * Fetches one group of a project.
     *
     * @param projectId the identifier of the project in question
     * @param groupId the identifier of the group to be fetched
     * @return the project group
     */
    default ProjectGroup retrieve(String projectId, String groupId) {
        return retrieve(projectId, groupId, GroupRetrieveParams.builder().build());
    }

    /**
     * Withdraws a group's access to a project.
     *
     * @param projectId the identifier of the project to be changed
     * @param groupId the identifier of the group that loses access
     * @return the confirmation
     */
    @Delete("/{groupId}")
    ProjectGroupDeleteResponse delete(String projectId, String groupId);

    /**
     * Gives the operations on roles of groups in projects.
     *
     * @return the service
     */
    RoleService roles();
}
