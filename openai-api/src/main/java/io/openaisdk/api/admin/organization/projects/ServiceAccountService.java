package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Page;
import io.openaisdk.api.admin.organization.projects.serviceaccounts.ApiKeyService;
import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Manages the service accounts of projects. */
@AdminKey
@ApiService("/organization/projects/{projectId}/service_accounts")
public interface ServiceAccountService {

    /**
     * Lists the service accounts of the project.
     *
     * @param projectId the identifier of the project
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.LAST_ID)
    Page<ProjectServiceAccount> list(String projectId, ServiceAccountListParams params);

    /**
     * Lists the service accounts of the project.
     *
     * @param projectId the identifier of the project
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<ProjectServiceAccount> list(String projectId, Consumer<ServiceAccountListParamsBuilder> params) {
        return list(projectId, ModelRuntime.build(ServiceAccountListParams.builder(), params));
    }

    /**
     * Lists the service accounts of the project.
     *
     * @param projectId the identifier of the project
     * @return the first page
     */
    default Page<ProjectServiceAccount> list(String projectId) {
        return list(projectId, ServiceAccountListParams.builder().build());
    }

    /**
     * Creates a service account in the project and, by default, returns an unredacted API key for it.
     *
     * @param projectId the identifier of the project
     * @param params what to send
     * @return the new project service account
     */
    @Post
    ProjectServiceAccountCreateResponse create(String projectId, ServiceAccountCreateParams params);

    /**
     * Creates a service account in the project and, by default, returns an unredacted API key for it.
     *
     * @param projectId the identifier of the project
     * @param params sets what to send
     * @return the new project service account
     */
    default ProjectServiceAccountCreateResponse create(
            String projectId, Consumer<ServiceAccountCreateParamsBuilder> params) {
        return create(projectId, ModelRuntime.build(ServiceAccountCreateParams.builder(), params));
    }

    /**
     * Fetches one service account of the project.
     *
     * @param projectId the identifier of the project
     * @param serviceAccountId the identifier of the service account
     * @return the project service account
     */
    @Get("/{serviceAccountId}")
    ProjectServiceAccount retrieve(String projectId, String serviceAccountId);

    /**
     * Changes a service account of the project.
     *
     * @param projectId the identifier of the project
     * @param serviceAccountId the identifier of the service account
     * @param params what to send
     * @return the changed project service account
     */
    @Post("/{serviceAccountId}")
    ProjectServiceAccount update(String projectId, String serviceAccountId, ServiceAccountUpdateParams params);

    /**
     * Changes a service account of the project.
     *
     * @param projectId the identifier of the project
     * @param serviceAccountId the identifier of the service account
     * @param params sets what to send
     * @return the changed project service account
     */
    default ProjectServiceAccount update(
            String projectId, String serviceAccountId, Consumer<ServiceAccountUpdateParamsBuilder> params) {
        return update(projectId, serviceAccountId, ModelRuntime.build(ServiceAccountUpdateParams.builder(), params));
    }

    /**
     * Changes a service account of the project.
     *
     * @param projectId the identifier of the project
     * @param serviceAccountId the identifier of the service account
     * @return the changed project service account
     */
    default ProjectServiceAccount update(String projectId, String serviceAccountId) {
        return update(
                projectId,
                serviceAccountId,
                ServiceAccountUpdateParams.builder().build());
    }

    /**
     * Deletes a service account of the project; fails if the project is archived.
     *
     * @param projectId the identifier of the project
     * @param serviceAccountId the identifier of the service account
     * @return the confirmation
     */
    @Delete("/{serviceAccountId}")
    ProjectServiceAccountDeleteResponse delete(String projectId, String serviceAccountId);

    /**
     * Gives the operations on keys of service accounts.
     *
     * @return the service
     */
    ApiKeyService apiKeys();
}
