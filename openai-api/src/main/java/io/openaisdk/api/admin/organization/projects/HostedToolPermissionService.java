package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Says which hosted tools a project may use. */
@AdminKey
@ApiService("/organization/projects/{projectId}/hosted_tool_permissions")
public interface HostedToolPermissionService {

    /**
     * Fetches a project's permissions for hosted tools.
     *
     * @param projectId the identifier of the project
     * @return the project hosted tool permissions
     */
    @Get
    ProjectHostedToolPermissions retrieve(String projectId);

    /**
     * Changes a project's permissions for hosted tools.
     *
     * @param projectId the identifier of the project
     * @param params what to send
     * @return the changed project hosted tool permissions
     */
    @Post
    ProjectHostedToolPermissions update(String projectId, HostedToolPermissionUpdateParams params);

    /**
     * Changes a project's permissions for hosted tools.
     *
     * @param projectId the identifier of the project
     * @param params sets what to send
     * @return the changed project hosted tool permissions
     */
    default ProjectHostedToolPermissions update(
            String projectId, Consumer<HostedToolPermissionUpdateParamsBuilder> params) {
        return update(projectId, ModelRuntime.build(HostedToolPermissionUpdateParams.builder(), params));
    }

    /**
     * Changes a project's permissions for hosted tools.
     *
     * @param projectId the identifier of the project
     * @return the changed project hosted tool permissions
     */
    default ProjectHostedToolPermissions update(String projectId) {
        return update(projectId, HostedToolPermissionUpdateParams.builder().build());
    }
}
