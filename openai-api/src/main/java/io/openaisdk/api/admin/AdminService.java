package io.openaisdk.api.admin;

import io.openaisdk.api.admin.organization.OrganizationService;
import io.openaisdk.api.annotations.ApiService;

/** Leads to the administration of an organization; its calls need the admin key. */
@ApiService
public interface AdminService {

    /**
     * Gives the operations on the organization.
     *
     * @return the service
     */
    OrganizationService organization();
}
