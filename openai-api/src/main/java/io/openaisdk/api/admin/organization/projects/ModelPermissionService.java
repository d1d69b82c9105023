package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Says which models a project may use. */
@AdminKey
@ApiService("/organization/projects/{projectId}/model_permissions")
public interface ModelPermissionService {

    /**
     * Fetches a project's permissions for models.
     *
     * @param projectId the identifier of the project
     * @return the project model permissions
     */
    @Get
    ProjectModelPermissions retrieve(String projectId);

    /**
     * Changes a project's permissions for models.
     *
     * @param projectId the identifier of the project
     * @param params what to send
     * @return the changed project model permissions
     */
    @Post
    ProjectModelPermissions update(String projectId, ModelPermissionUpdateParams params);

    /**
     * Changes a project's permissions for models.
     *
     * @param projectId the identifier of the project
     * @param params sets what to send
     * @return the changed project model permissions
     */
    default ProjectModelPermissions update(String projectId, Consumer<ModelPermissionUpdateParamsBuilder> params) {
        return update(projectId, ModelRuntime.build(ModelPermissionUpdateParams.builder(), params));
    }

    /**
     * Removes the model permissions of a project.
     *
     * @param projectId the identifier of the project
     * @return the confirmation
     */
    @Delete
    ProjectModelPermissionsDeleted delete(String projectId);
}
