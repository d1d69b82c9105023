package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Reads and sets the limit of what may be spent. */
@AdminKey
@ApiService("/organization/projects/{projectId}/spend_limit")
public interface SpendLimitService {

    /**
     * Fetches the hard spend limit of a project.
     *
     * @param projectId the identifier of the project that the hard spend limit applies to
     * @return the project spend limit
     */
    @Get
    ProjectSpendLimit retrieve(String projectId);

    /**
     * Removes the hard spend limit of a project.
     *
     * @param projectId the identifier of the project that the hard spend limit applies to
     * @return the confirmation
     */
    @Delete
    ProjectSpendLimitDeleted delete(String projectId);

    /**
     * Sets the hard spend limit of a project, replacing any earlier one.
     *
     * @param projectId the identifier of the project that the hard spend limit applies to
     * @param params what to send
     * @return the changed project spend limit
     */
    @Post
    ProjectSpendLimit update(String projectId, SpendLimitUpdateParams params);

    /**
     * Sets the hard spend limit of a project, replacing any earlier one.
     *
     * @param projectId the identifier of the project that the hard spend limit applies to
     * @param params sets what to send
     * @return the changed project spend limit
     */
    default ProjectSpendLimit update(String projectId, Consumer<SpendLimitUpdateParamsBuilder> params) {
        return update(projectId, ModelRuntime.build(SpendLimitUpdateParams.builder(), params));
    }
}
