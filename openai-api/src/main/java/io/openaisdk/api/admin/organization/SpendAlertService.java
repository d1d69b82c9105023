package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Page;
import io.openaisdk.api.admin.organization.projects.SpendAlertCreateParams;
import io.openaisdk.api.admin.organization.projects.SpendAlertCreateParamsBuilder;
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
@ApiService("/organization/spend_alerts")
public interface SpendAlertService {

    /**
     * Lists the spend alerts of the organization.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.LAST_ID)
    Page<OrganizationSpendAlert> list(SpendAlertListParams params);

    /**
     * Lists the spend alerts of the organization.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<OrganizationSpendAlert> list(Consumer<SpendAlertListParamsBuilder> params) {
        return list(ModelRuntime.build(SpendAlertListParams.builder(), params));
    }

    /**
     * Lists the spend alerts of the organization.
     *
     * @return the first page
     */
    default Page<OrganizationSpendAlert> list() {
        return list(SpendAlertListParams.builder().build());
    }

    /**
     * Creates a spend alert for the organization.
     *
     * @param params what to send
     * @return the new organization spend alert
     */
    @Post
    OrganizationSpendAlert create(SpendAlertCreateParams params);

    /**
     * Creates a spend alert for the organization.
     *
     * @param params sets what to send
     * @return the new organization spend alert
     */
    default OrganizationSpendAlert create(Consumer<SpendAlertCreateParamsBuilder> params) {
        return create(ModelRuntime.build(SpendAlertCreateParams.builder(), params));
    }

    /**
     * Fetches one spend alert of the organization.
     *
     * @param alertId the identifier of the spend alert to be fetched
     * @return the organization spend alert
     */
    @Get("/{alertId}")
    OrganizationSpendAlert retrieve(String alertId);

    /**
     * Changes a spend alert of the organization.
     *
     * @param alertId the identifier of the spend alert to be changed
     * @param params what to send
     * @return the changed organization spend alert
     */
    @Post("/{alertId}")
    OrganizationSpendAlert update(String alertId, SpendAlertCreateParams params);

    /**
     * Changes a spend alert of the organization.
     *
     * @param alertId the identifier of the spend alert to be changed
     * @param params sets what to send
     * @return the changed organization spend alert
     */
    default OrganizationSpendAlert update(String alertId, Consumer<SpendAlertCreateParamsBuilder> params) {
        return update(alertId, ModelRuntime.build(SpendAlertCreateParams.builder(), params));
    }

    /**
     * Deletes a spend alert of the organization.
     *
     * @param alertId the identifier of the spend alert to be deleted
     * @return the confirmation
     */
    @Delete("/{alertId}")
    OrganizationSpendAlertDeleted delete(String alertId);
}
