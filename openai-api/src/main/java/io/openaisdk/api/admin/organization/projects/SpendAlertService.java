package io.openaisdk.api.admin.organization.projects;

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

/** Manages alerts on what is spent. */
@AdminKey
@ApiService("/organization/projects/{projectId}/spend_alerts")
public interface SpendAlertService {

    /**
     * Lists the spend alerts of a project.
     *
     * @param projectId the identifier of the project in question
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.LAST_ID)
    Page<ProjectSpendAlert> list(String projectId, SpendAlertListParams params);

    /**
     * Lists the spend alerts of a project.
     *
     * @param projectId the identifier of the project in question
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<ProjectSpendAlert> list(String projectId, Consumer<SpendAlertListParamsBuilder> params) {
        return list(projectId, ModelRuntime.build(SpendAlertListParams.builder(), params));
    }

    /**
     * Lists the spend alerts of a project.
     *
     * @param projectId the identifier of the project in question
     * @return the first page
     */
    default Page<ProjectSpendAlert> list(String projectId) {
        return list(projectId, SpendAlertListParams.builder().build());
    }

    /**
     * Creates a spend alert for a project.
     *
     * @param projectId the identifier of the project to be changed
     * @param params what to send
     * @return the new project spend alert
     */
    @Post
    ProjectSpendAlert create(String projectId, SpendAlertCreateParams params);

    /**
     * Creates a spend alert for a project.
     *
     * @param projectId the identifier of the project to be changed
     * @param params sets what to send
     * @return the new project spend alert
     */
    default ProjectSpendAlert create(String projectId, Consumer<SpendAlertCreateParamsBuilder> params) {
        return create(projectId, ModelRuntime.build(SpendAlertCreateParams.builder(), params));
    }

    /**
     * Fetches one spend alert of a project.
     *
     * @param projectId the identifier of the project
     * @param alertId the identifier of the spend alert to be fetched
     * @return the project spend alert
     */
    @Get("/{alertId}")
    ProjectSpendAlert retrieve(String projectId, String alertId);

    /**
     * Changes a spend alert of a project.
     *
     * @param projectId the identifier of the project to be changed
     * @param alertId the identifier of the spend alert to be changed
     * @param params what to send
     * @return the changed project spend alert
     */
    @Post("/{alertId}")
    ProjectSpendAlert update(String projectId, String alertId, SpendAlertCreateParams params);

    /**
     * Changes a spend alert of a project.
     *
     * @param projectId the identifier of the project to be changed
     * @param alertId the identifier of the spend alert to be changed
     * @param params sets what to send
     * @return the changed project spend alert
     */
    default ProjectSpendAlert update(String projectId, String alertId, Consumer<SpendAlertCreateParamsBuilder> params) {
        return update(projectId, alertId, ModelRuntime.build(SpendAlertCreateParams.builder(), params));
    }

    /**
     * Deletes a spend alert of a project.
     *
     * @param projectId the identifier of the project to be changed
     * @param alertId the identifier of the spend alert to be deleted
     * @return the confirmation
     */
    @Delete("/{alertId}")
    ProjectSpendAlertDeleted delete(String projectId, String alertId);
}
