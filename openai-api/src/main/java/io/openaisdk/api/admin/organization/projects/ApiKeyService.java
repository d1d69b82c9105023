package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Manages the keys of projects. */
@AdminKey
@ApiService("/organization/projects/{projectId}/api_keys")
public interface ApiKeyService {

    /**
     * Lists the API keys of the project.
     *
     * @param projectId the identifier of the project
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.LAST_ID)
    Page<ProjectApiKey> list(String projectId, ApiKeyListParams params);

    /**
     * Lists the API keys of the project.
     *
     * @param projectId the identifier of the project
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<ProjectApiKey> list(String projectId, Consumer<ApiKeyListParamsBuilder> params) {
        return list(projectId, ModelRuntime.build(ApiKeyListParams.builder(), params));
    }

    /**
     * Lists the API keys of the project.
     *
     * @param projectId the identifier of the project
     * @return the first page
     */
    default Page<ProjectApiKey> list(String projectId) {
        return list(projectId, ApiKeyListParams.builder().build());
    }

    /**
     * Fetches one API key of the project.
     *
     * @param projectId the identifier of the project
     * @param apiKeyId the identifier of the API key
     * @return the project api key
     */
    @Get("/{apiKeyId}")
    ProjectApiKey retrieve(String projectId, String apiKeyId);

    /**
     * Deletes an API key of the project; fails if the key is that of a service account.
     *
     * @param projectId the identifier of the project
     * @param apiKeyId the identifier of the API key
     * @return the confirmation
     */
    @Delete("/{apiKeyId}")
    ProjectApiKeyDeleteResponse delete(String projectId, String apiKeyId);
}
