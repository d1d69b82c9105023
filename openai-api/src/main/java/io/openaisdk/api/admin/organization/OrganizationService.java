package io.openaisdk.api.admin.organization;

import io.openaisdk.api.annotations.ApiService;

/** Leads to what is managed of an organization. */
@ApiService
public interface OrganizationService {

    /**
     * Gives the operations on the audit log of the organization.
     *
     * @return the service
     */
    AuditLogService auditLogs();

    /**
     * Gives the operations on admin keys of the organization.
     *
     * @return the service
     */
    AdminApiKeyService adminApiKeys();

    /**
     * Gives the operations on usage and costs of the organization.
     *
     * @return the service
     */
    UsageService usage();

    /**
     * Gives the operations on invitations of the organization.
     *
     * @return the service
     */
    InviteService invites();

    /**
     * Gives the operations on users of the organization.
     *
     * @return the service
     */
    UserService users();

    /**
     * Gives the operations on groups of the organization.
     *
     * @return the service
     */
    GroupService groups();

    /**
     * Gives the operations on roles of the organization.
     *
     * @return the service
     */
    RoleService roles();

    /**
     * Gives the operations on data retention of the organization.
     *
     * @return the service
     */
    DataRetentionService dataRetention();

    /**
     * Gives the operations on the spend limit of the organization.
     *
     * @return the service
     */
    SpendLimitService spendLimit();

    /**
     * Gives the operations on spend alerts of the organization.
     *
     * @return the service
     */
    SpendAlertService spendAlerts();

    /**
     * Gives the operations on client certificates of the organization.
     *
     * @return the service
     */
    CertificateService certificates();

    /**
     * Gives the operations on projects of the organization.
     *
     * @return the service
     */
    ProjectService projects();
}
