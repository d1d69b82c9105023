package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Reads and sets the rate limits of projects. */
@AdminKey
@ApiService("/organization/projects/{projectId}/rate_limits")
public interface RateLimitService {

    /**
     * Lists the rate limits that a project has for each model.
     *
     * @param projectId the identifier of the project
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.LAST_ID)
    Page<ProjectRateLimit> listRateLimits(String projectId, RateLimitListRateLimitsParams params);

    /**
     * Lists the rate limits that a project has for each model.
     *
     * @param projectId the identifier of the project
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<ProjectRateLimit> listRateLimits(
            String projectId, Consumer<RateLimitListRateLimitsParamsBuilder> params) {
        return listRateLimits(projectId, ModelRuntime.build(RateLimitListRateLimitsParams.builder(), params));
    }

    /**
     * Lists the rate limits that a project has for each model.
     *
     * @param projectId the identifier of the project
     * @return the first page
     */
    default Page<ProjectRateLimit> listRateLimits(String projectId) {
        return listRateLimits(projectId, RateLimitListRateLimitsParams.builder().build());
    }

    /**
     * Changes a rate limit of a project.
     *
     * @param projectId the identifier of the project
     * @param rateLimitId the identifier of the rate limit
     * @param params what to send
     * @return the project rate limit
     */
    @Post("/{rateLimitId}")
    ProjectRateLimit updateRateLimit(String projectId, String rateLimitId, RateLimitUpdateRateLimitParams params);

    /**
     * Changes a rate limit of a project.
     *
     * @param projectId the identifier of the project
     * @param rateLimitId the identifier of the rate limit
     * @param params sets what to send
     * @return the project rate limit
     */
    default ProjectRateLimit updateRateLimit(
            String projectId, String rateLimitId, Consumer<RateLimitUpdateRateLimitParamsBuilder> params) {
        return updateRateLimit(
                projectId, rateLimitId, ModelRuntime.build(RateLimitUpdateRateLimitParams.builder(), params));
    }

    /**
     * Changes a rate limit of a project.
     *
     * @param projectId the identifier of the project
     * @param rateLimitId the identifier of the rate limit
     * @return the project rate limit
     */
    default ProjectRateLimit updateRateLimit(String projectId, String rateLimitId) {
        return updateRateLimit(
                projectId, rateLimitId, RateLimitUpdateRateLimitParams.builder().build());
    }
}
