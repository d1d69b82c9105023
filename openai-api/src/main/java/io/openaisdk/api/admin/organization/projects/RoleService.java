package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Page;
import io.openaisdk.api.admin.organization.Role;
import io.openaisdk.api.admin.organization.RoleCreateParams;
import io.openaisdk.api.admin.organization.RoleCreateParamsBuilder;
import io.openaisdk.api.admin.organization.RoleDeleteResponse;
import io.openaisdk.api.admin.organization.RoleUpdateParams;
import io.openaisdk.api.admin.organization.RoleUpdateParamsBuilder;
import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Manages the roles of projects. */
@AdminKey
@ApiService("/projects/{projectId}/roles")
public interface RoleService {

    /**
     * Lists the roles of a project.
     *
     * @param projectId the identifier of the project in question
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.NEXT)
    Page<Role> list(String projectId, RoleListParams params);

    /**
     * Lists the roles of a project.
     *
     * @param projectId the identifier of the project in question
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<Role> list(String projectId, Consumer<RoleListParamsBuilder> params) {
        return list(projectId, ModelRuntime.build(RoleListParams.builder(), params));
    }

    /**
     * Lists the roles of a project.
     *
     * @param projectId the identifier of the project in question
     * @return the first page
     */
    default Page<Role> list(String projectId) {
        return list(projectId, RoleListParams.builder().build());
    }

    /**
     * Creates a custom role within a project.
     *
     * @param projectId the identifier of the project to be changed
     * @param params what to send
     * @return the new role
     */
    @Post
    Role create(String projectId, RoleCreateParams params);

    /**
     * Creates a custom role within a project.
     *
     * @param projectId the identifier of the project to be changed
     * @param params sets what to send
     * @return the new role
     */
    default Role create(String projectId, Consumer<RoleCreateParamsBuilder> params) {
        return create(projectId, ModelRuntime.build(RoleCreateParams.builder(), params));
    }

    /**
     * Fetches one role of a project.
     *
     * @param projectId the identifier of the project
     * @param roleId the identifier of the role to be fetched
     * @return the role
     */
    @Get("/{roleId}")
    Role retrieve(String projectId, String roleId);

    /**
     * Changes a role of a project.
     *
     * @param projectId the identifier of the project to be changed
     * @param roleId the identifier of the role to be changed
     * @param params what to send
     * @return the changed role
     */
    @Post("/{roleId}")
    Role update(String projectId, String roleId, RoleUpdateParams params);

    /**
     * Changes a role of a project.
     *
     * @param projectId the identifier of the project to be changed
     * @param roleId the identifier of the role to be changed
     * @param params sets what to send
     * @return the changed role
     */
    default Role update(String projectId, String roleId, Consumer<RoleUpdateParamsBuilder> params) {
        return update(projectId, roleId, ModelRuntime.build(RoleUpdateParams.builder(), params));
    }

    /**
     * Changes a role of a project.
     *
     * @param projectId the identifier of the project to be changed
     * @param roleId the identifier of the role to be changed
     * @return the changed role
     */
    default Role update(String projectId, String roleId) {
        return update(projectId, roleId, RoleUpdateParams.builder().build());
    }

    /**
     * Deletes one of a project's custom roles.
     *
     * @param projectId the identifier of the project to be changed
     * @param roleId the identifier of the role to be deleted
     * @return the confirmation
     */
    @Delete("/{roleId}")
    RoleDeleteResponse delete(String projectId, String roleId);
}
