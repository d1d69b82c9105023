package io.openaisdk.api.admin.organization;

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

/** Manages admin keys. */
@AdminKey
@ApiService("/organization/admin_api_keys")
public interface AdminApiKeyService {

    /**
     * Lists the admin API keys of the organization, page by page.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.CURSOR)
    Page<AdminApiKey> list(AdminApiKeyListParams params);

    /**
     * Lists the admin API keys of the organization, page by page.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<AdminApiKey> list(Consumer<AdminApiKeyListParamsBuilder> params) {
        return list(ModelRuntime.build(AdminApiKeyListParams.builder(), params));
    }

    /**
     * Lists the admin API keys of the organization, page by page.
     *
     * @return the first page
     */
    default Page<AdminApiKey> list() {
        return list(AdminApiKeyListParams.builder().build());
    }

    /**
     * Creates an admin API key for the organization.
     *
     * @param params what to send
     * @return the new admin api key
     */
    @Post
    AdminApiKeyCreateResponse create(AdminApiKeyCreateParams params);

    /**
     * Creates an admin API key for the organization.
     *
     * @param params sets what to send
     * @return the new admin api key
     */
    default AdminApiKeyCreateResponse create(Consumer<AdminApiKeyCreateParamsBuilder> params) {
        return create(ModelRuntime.build(AdminApiKeyCreateParams.builder(), params));
    }

    /**
     * Fetches one admin API key of the organization.
     *
     * @param keyId the identifier of the admin API key
     * @return the admin api key
     */
    @Get("/{keyId}")
    AdminApiKey retrieve(String keyId);

    /**
     * Deletes an admin API key of the organization.
     *
     * @param keyId the identifier of the admin API key
     * @return the confirmation
     */
    @Delete("/{keyId}")
    AdminAPIKeyDeleteResponse delete(String keyId);
}
