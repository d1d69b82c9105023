package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Page;
import io.openaisdk.api.admin.organization.projects.users.RoleService;
import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Manages the users of projects. */
@AdminKey
@ApiService("/organization/projects/{projectId}/users")
public interface UserService {

    /**
     * Lists the users of the project.
     *
     * @param projectId the identifier of the project
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.LAST_ID)
    Page<ProjectUser> list(String projectId, UserListParams params);

    /**
     * Lists the users of the project.
     *
     * @param projectId the identifier of the project
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<ProjectUser> list(String projectId, Consumer<UserListParamsBuilder> params) {
        return list(projectId, ModelRuntime.build(UserListParams.builder(), params));
    }

    /**
     * Lists the users of the project.
     *
     * @param projectId the identifier of the project
     * @return the first page
     */
    default Page<ProjectUser> list(String projectId) {
        return list(projectId, UserListParams.builder().build());
    }

    /**
     * Adds a user, who must already belong to the organization, to the project.
     *
     * @param projectId the identifier of the project
     * @param params what to send
     * @return the new project user
     */
    @Post
    ProjectUser create(String projectId, UserCreateParams params);

    /**
     * Adds a user, who must already belong to the organization, to the project.
     *
     * @param projectId the identifier of the project
     * @param params sets what to send
     * @return the new project user
     */
    default ProjectUser create(String projectId, Consumer<UserCreateParamsBuilder> params) {
        return create(projectId, ModelRuntime.build(UserCreateParams.builder(), params));
    }

    /**
     * Fetches one user of the project.
     *
     * @param projectId the identifier of the project
     * @param userId the identifier of the user
     * @return the project user
     */
    @Get("/{userId}")
    ProjectUser retrieve(String projectId, String userId);

    /**
     * Changes the role that a user has in the project.
     *
     * @param projectId the identifier of the project
     * @param userId the identifier of the user
     * @param params what to send
     * @return the changed project user
     */
    @Post("/{userId}")
    ProjectUser update(String projectId, String userId, UserUpdateParams params);

    /**
     * Changes the role that a user has in the project.
     *
     * @param projectId the identifier of the project
     * @param userId the identifier of the user
     * @param params sets what to send
     * @return the changed project user
     */
    default ProjectUser update(String projectId, String userId, Consumer<UserUpdateParamsBuilder> params) {
        return update(projectId, userId, ModelRuntime.build(UserUpdateParams.builder(), params));
    }

    /**
     * Changes the role that a user has in the project.
     *
     * @param projectId the identifier of the project
     * @param userId the identifier of the user
     * @return the changed project user
     */
    default ProjectUser update(String projectId, String userId) {
        return update(projectId, userId, UserUpdateParams.builder().build());
    }

    /**
     * Removes a user from the project; fails if the project is archived.
     *
     * @param projectId the identifier of the project
     * @param userId the identifier of the user
     * @return the confirmation
     */
    @Delete("/{userId}")
    ProjectUserDeleteResponse delete(String projectId, String userId);

    /**
     * Gives the operations on roles of users in projects.
     *
     * @return the service
     */
    RoleService roles();
}
