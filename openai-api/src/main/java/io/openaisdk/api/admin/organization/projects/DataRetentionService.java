package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Reads and sets how long data are kept. */
@AdminKey
@ApiService("/organization/projects/{projectId}/data_retention")
public interface DataRetentionService {

    /**
     * Fetches the data retention settings of a project.
     *
     * @param projectId the identifier of the project in question
     * @return the project data retention
     */
    @Get
    ProjectDataRetention retrieve(String projectId);

    /**
     * Changes the data retention settings of a project.
     *
     * @param projectId the identifier of the project to be changed
     * @param params what to send
     * @return the changed project data retention
     */
    @Post
    ProjectDataRetention update(String projectId, DataRetentionUpdateParams params);

    /**
     * Changes the data retention settings of a project.
     *
     * @param projectId the identifier of the project to be changed
     * @param params sets what to send
     * @return the changed project data retention
     */
    default ProjectDataRetention update(String projectId, Consumer<DataRetentionUpdateParamsBuilder> params) {
        return update(projectId, ModelRuntime.build(DataRetentionUpdateParams.builder(), params));
    }
}
