package io.openaisdk.api.admin.organization.projects.serviceaccounts;

import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Manages the keys of service accounts. */
@AdminKey
@ApiService("/organization/projects/{projectId}/service_accounts/{serviceAccountId}/api_keys")
public interface ApiKeyService {

    /**
     * Creates an API key for one of the project's service accounts.
     *
     * @param projectId the identifier of the project
     * @param serviceAccountId the identifier of the service account
     * @param params what to send
     * @return the new service account api key
     */
    @Post
    ServiceAccountApiKey create(String projectId, String serviceAccountId, ApiKeyCreateParams params);

    /**
     * Creates an API key for one of the project's service accounts.
     *
     * @param projectId the identifier of the project
     * @param serviceAccountId the identifier of the service account
     * @param params sets what to send
     * @return the new service account api key
     */
    default ServiceAccountApiKey create(
            String projectId, String serviceAccountId, Consumer<ApiKeyCreateParamsBuilder> params) {
        return create(projectId, serviceAccountId, ModelRuntime.build(ApiKeyCreateParams.builder(), params));
    }

    /**
     * Creates an API key for one of the project's service accounts.
     *
     * @param projectId the identifier of the project
     * @param serviceAccountId the identifier of the service account
     * @return the new service account api key
     */
    default ServiceAccountApiKey create(String projectId, String serviceAccountId) {
        return create(projectId, serviceAccountId, ApiKeyCreateParams.builder().build());
    }
}
