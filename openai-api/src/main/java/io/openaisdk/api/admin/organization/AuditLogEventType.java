package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * Kind of an audit log event.
 *
 * @param value the text on the wire
 */
public record AuditLogEventType(String value) implements OpenEnum {

    /** The value {@code api_key.created}. */
    public static final AuditLogEventType API_KEY_CREATED = new AuditLogEventType("api_key.created");

    /** The value {@code api_key.updated}. */
    public static final AuditLogEventType API_KEY_UPDATED = new AuditLogEventType("api_key.updated");

    /** The value {@code api_key.deleted}. */
    public static final AuditLogEventType API_KEY_DELETED = new AuditLogEventType("api_key.deleted");

    /** The value {@code certificate.created}. */
    public static final AuditLogEventType CERTIFICATE_CREATED = new AuditLogEventType("certificate.created");

    /** The value {@code certificate.updated}. */
    public static final AuditLogEventType CERTIFICATE_UPDATED = new AuditLogEventType("certificate.updated");

    /** The value {@code certificate.deleted}. */
    public static final AuditLogEventType CERTIFICATE_DELETED = new AuditLogEventType("certificate.deleted");

    /** The value {@code certificates.activated}. */
    public static final AuditLogEventType CERTIFICATES_ACTIVATED = new AuditLogEventType("certificates.activated");

    /** The value {@code certificates.deactivated}. */
    public static final AuditLogEventType CERTIFICATES_DEACTIVATED = new AuditLogEventType("certificates.deactivated");

    /** The value {@code checkpoint.permission.created}. */
    public static final AuditLogEventType CHECKPOINT_PERMISSION_CREATED =
            new AuditLogEventType("checkpoint.permission.created");

    /** The value {@code checkpoint.permission.deleted}. */
    public static final AuditLogEventType CHECKPOINT_PERMISSION_DELETED =
            new AuditLogEventType("checkpoint.permission.deleted");

    /** The value {@code external_key.registered}. */
    public static final AuditLogEventType EXTERNAL_KEY_REGISTERED = new AuditLogEventType("external_key.registered");

    /** The value {@code external_key.removed}. */
    public static final AuditLogEventType EXTERNAL_KEY_REMOVED = new AuditLogEventType("external_key.removed");

    /** The value {@code group.created}. */
    public static final AuditLogEventType GROUP_CREATED = new AuditLogEventType("group.created");

    /** The value {@code group.updated}. */
    public static final AuditLogEventType GROUP_UPDATED = new AuditLogEventType("group.updated");

    /** The value {@code group.deleted}. */
    public static final AuditLogEventType GROUP_DELETED = new AuditLogEventType("group.deleted");

    /** The value {@code invite.sent}. */
    public static final AuditLogEventType INVITE_SENT = new AuditLogEventType("invite.sent");

    /** The value {@code invite.accepted}. */
    public static final AuditLogEventType INVITE_ACCEPTED = new AuditLogEventType("invite.accepted");

    /** The value {@code invite.deleted}. */
    public static final AuditLogEventType INVITE_DELETED = new AuditLogEventType("invite.deleted");

    /** The value {@code ip_allowlist.created}. */
    public static final AuditLogEventType IP_ALLOWLIST_CREATED = new AuditLogEventType("ip_allowlist.created");

    /** The value {@code ip_allowlist.updated}. */
    public static final AuditLogEventType IP_ALLOWLIST_UPDATED = new AuditLogEventType("ip_allowlist.updated");

    /** The value {@code ip_allowlist.deleted}. */
    public static final AuditLogEventType IP_ALLOWLIST_DELETED = new AuditLogEventType("ip_allowlist.deleted");

    /** The value {@code ip_allowlist.config.activated}. */
    public static final AuditLogEventType IP_ALLOWLIST_CONFIG_ACTIVATED =
            new AuditLogEventType("ip_allowlist.config.activated");

    /** The value {@code ip_allowlist.config.deactivated}. */
    public static final AuditLogEventType IP_ALLOWLIST_CONFIG_DEACTIVATED =
            new AuditLogEventType("ip_allowlist.config.deactivated");

    /** The value {@code login.succeeded}. */
    public static final AuditLogEventType LOGIN_SUCCEEDED = new AuditLogEventType("login.succeeded");

    /** The value {@code login.failed}. */
    public static final AuditLogEventType LOGIN_FAILED = new AuditLogEventType("login.failed");

    /** The value {@code logout.succeeded}. */
    public static final AuditLogEventType LOGOUT_SUCCEEDED = new AuditLogEventType("logout.succeeded");

    /** The value {@code logout.failed}. */
    public static final AuditLogEventType LOGOUT_FAILED = new AuditLogEventType("logout.failed");

    /** The value {@code organization.updated}. */
    public static final AuditLogEventType ORGANIZATION_UPDATED = new AuditLogEventType("organization.updated");

    /** The value {@code project.created}. */
    public static final AuditLogEventType PROJECT_CREATED = new AuditLogEventType("project.created");

    /** The value {@code project.updated}. */
    public static final AuditLogEventType PROJECT_UPDATED = new AuditLogEventType("project.updated");

    /** The value {@code project.archived}. */
    public static final AuditLogEventType PROJECT_ARCHIVED = new AuditLogEventType("project.archived");

    /** The value {@code project.deleted}. */
    public static final AuditLogEventType PROJECT_DELETED = new AuditLogEventType("project.deleted");

    /** The value {@code rate_limit.updated}. */
    public static final AuditLogEventType RATE_LIMIT_UPDATED = new AuditLogEventType("rate_limit.updated");

    /** The value {@code rate_limit.deleted}. */
    public static final AuditLogEventType RATE_LIMIT_DELETED = new AuditLogEventType("rate_limit.deleted");

    /** The value {@code resource.deleted}. */
    public static final AuditLogEventType RESOURCE_DELETED = new AuditLogEventType("resource.deleted");

    /** The value {@code tunnel.created}. */
    public static final AuditLogEventType TUNNEL_CREATED = new AuditLogEventType("tunnel.created");

    /** The value {@code tunnel.updated}. */
    public static final AuditLogEventType TUNNEL_UPDATED = new AuditLogEventType("tunnel.updated");

    /** The value {@code tunnel.deleted}. */
    public static final AuditLogEventType TUNNEL_DELETED = new AuditLogEventType("tunnel.deleted");

    /** The value {@code workload_identity_provider.created}. */
    public static final AuditLogEventType WORKLOAD_IDENTITY_PROVIDER_CREATED =
            new AuditLogEventType("workload_identity_provider.created");

    /** The value {@code workload_identity_provider.updated}. */
    public static final AuditLogEventType WORKLOAD_IDENTITY_PROVIDER_UPDATED =
            new AuditLogEventType("workload_identity_provider.updated");

    /** The value {@code workload_identity_provider.deleted}. */
    public static final AuditLogEventType WORKLOAD_IDENTITY_PROVIDER_DELETED =
            new AuditLogEventType("workload_identity_provider.deleted");

    /** The value {@code workload_identity_provider_mapping.created}. */
    public static final AuditLogEventType WORKLOAD_IDENTITY_PROVIDER_MAPPING_CREATED =
            new AuditLogEventType("workload_identity_provider_mapping.created");

    /** The value {@code workload_identity_provider_mapping.updated}. */
    public static final AuditLogEventType WORKLOAD_IDENTITY_PROVIDER_MAPPING_UPDATED =
            new AuditLogEventType("workload_identity_provider_mapping.updated");

    /** The value {@code workload_identity_provider_mapping.deleted}. */
    public static final AuditLogEventType WORKLOAD_IDENTITY_PROVIDER_MAPPING_DELETED =
            new AuditLogEventType("workload_identity_provider_mapping.deleted");

    /** The value {@code role.created}. */
    public static final AuditLogEventType ROLE_CREATED = new AuditLogEventType("role.created");

    /** The value {@code role.updated}. */
    public static final AuditLogEventType ROLE_UPDATED = new AuditLogEventType("role.updated");

    /** The value {@code role.deleted}. */
    public static final AuditLogEventType ROLE_DELETED = new AuditLogEventType("role.deleted");

    /** The value {@code role.assignment.created}. */
    public static final AuditLogEventType ROLE_ASSIGNMENT_CREATED = new AuditLogEventType("role.assignment.created");

    /** The value {@code role.assignment.deleted}. */
    public static final AuditLogEventType ROLE_ASSIGNMENT_DELETED = new AuditLogEventType("role.assignment.deleted");

    /** The value {@code role.bound_to_resource}. */
    public static final AuditLogEventType ROLE_BOUND_TO_RESOURCE = new AuditLogEventType("role.bound_to_resource");

    /** The value {@code role.unbound_from_resource}. */
    public static final AuditLogEventType ROLE_UNBOUND_FROM_RESOURCE =
            new AuditLogEventType("role.unbound_from_resource");

    /** The value {@code scim.enabled}. */
    public static final AuditLogEventType SCIM_ENABLED = new AuditLogEventType("scim.enabled");

    /** The value {@code scim.disabled}. */
    public static final AuditLogEventType SCIM_DISABLED = new AuditLogEventType("scim.disabled");

    /** The value {@code service_account.created}. */
    public static final AuditLogEventType SERVICE_ACCOUNT_CREATED = new AuditLogEventType("service_account.created");

    /** The value {@code service_account.updated}. */
    public static final AuditLogEventType SERVICE_ACCOUNT_UPDATED = new AuditLogEventType("service_account.updated");

    /** The value {@code service_account.deleted}. */
    public static final AuditLogEventType SERVICE_ACCOUNT_DELETED = new AuditLogEventType("service_account.deleted");

    /** The value {@code user.added}. */
    public static final AuditLogEventType USER_ADDED = new AuditLogEventType("user.added");

    /** The value {@code user.updated}. */
    public static final AuditLogEventType USER_UPDATED = new AuditLogEventType("user.updated");

    /** The value {@code user.deleted}. */
    public static final AuditLogEventType USER_DELETED = new AuditLogEventType("user.deleted");

    /** The value {@code tenant.metadata.updated}. */
    public static final AuditLogEventType TENANT_METADATA_UPDATED = new AuditLogEventType("tenant.metadata.updated");

    /** The value {@code tenant.microsoft_entra_mapping.upserted}. */
    public static final AuditLogEventType TENANT_MICROSOFT_ENTRA_MAPPING_UPSERTED =
            new AuditLogEventType("tenant.microsoft_entra_mapping.upserted");

    /** The value {@code tenant.microsoft_entra_mapping.deleted}. */
    public static final AuditLogEventType TENANT_MICROSOFT_ENTRA_MAPPING_DELETED =
            new AuditLogEventType("tenant.microsoft_entra_mapping.deleted");

    /** The value {@code tenant.workload_identity.provider.created}. */
    public static final AuditLogEventType TENANT_WORKLOAD_IDENTITY_PROVIDER_CREATED =
            new AuditLogEventType("tenant.workload_identity.provider.created");

    /** The value {@code tenant.workload_identity.provider.updated}. */
    public static final AuditLogEventType TENANT_WORKLOAD_IDENTITY_PROVIDER_UPDATED =
            new AuditLogEventType("tenant.workload_identity.provider.updated");

    /** The value {@code tenant.workload_identity.provider.archived}. */
    public static final AuditLogEventType TENANT_WORKLOAD_IDENTITY_PROVIDER_ARCHIVED =
            new AuditLogEventType("tenant.workload_identity.provider.archived");

    /** The value {@code tenant.workload_identity.mapping.created}. */
    public static final AuditLogEventType TENANT_WORKLOAD_IDENTITY_MAPPING_CREATED =
            new AuditLogEventType("tenant.workload_identity.mapping.created");

    /** The value {@code tenant.workload_identity.mapping.updated}. */
    public static final AuditLogEventType TENANT_WORKLOAD_IDENTITY_MAPPING_UPDATED =
            new AuditLogEventType("tenant.workload_identity.mapping.updated");

    /** The value {@code tenant.workload_identity.mapping.archived}. */
    public static final AuditLogEventType TENANT_WORKLOAD_IDENTITY_MAPPING_ARCHIVED =
            new AuditLogEventType("tenant.workload_identity.mapping.archived");

    /** The value {@code tenant.workload_identity.binding.created}. */
    public static final AuditLogEventType TENANT_WORKLOAD_IDENTITY_BINDING_CREATED =
            new AuditLogEventType("tenant.workload_identity.binding.created");

    /** The value {@code tenant.workload_identity.principal.provisioned}. */
    public static final AuditLogEventType TENANT_WORKLOAD_IDENTITY_PRINCIPAL_PROVISIONED =
            new AuditLogEventType("tenant.workload_identity.principal.provisioned");

    /** The value {@code tenant.workload_identity.access_token.issued}. */
    public static final AuditLogEventType TENANT_WORKLOAD_IDENTITY_ACCESS_TOKEN_ISSUED =
            new AuditLogEventType("tenant.workload_identity.access_token.issued");

    /** The value {@code tenant.admin_api_key.created}. */
    public static final AuditLogEventType TENANT_ADMIN_API_KEY_CREATED =
            new AuditLogEventType("tenant.admin_api_key.created");

    /** The value {@code tenant.admin_api_key.updated}. */
    public static final AuditLogEventType TENANT_ADMIN_API_KEY_UPDATED =
            new AuditLogEventType("tenant.admin_api_key.updated");

    /** The value {@code tenant.admin_api_key.deleted}. */
    public static final AuditLogEventType TENANT_ADMIN_API_KEY_DELETED =
            new AuditLogEventType("tenant.admin_api_key.deleted");

    /** The value {@code tenant.project_api_key.created}. */
    public static final AuditLogEventType TENANT_PROJECT_API_KEY_CREATED =
            new AuditLogEventType("tenant.project_api_key.created");

    /** The value {@code tenant.chatgpt_access_token.revoked}. */
    public static final AuditLogEventType TENANT_CHATGPT_ACCESS_TOKEN_REVOKED =
            new AuditLogEventType("tenant.chatgpt_access_token.revoked");

    /** The value {@code tenant.migration.completed}. */
    public static final AuditLogEventType TENANT_MIGRATION_COMPLETED =
            new AuditLogEventType("tenant.migration.completed");

    /** The value {@code tenant.sso.migrated}. */
    public static final AuditLogEventType TENANT_SSO_MIGRATED = new AuditLogEventType("tenant.sso.migrated");

    /** The value {@code tenant.domains.migrated}. */
    public static final AuditLogEventType TENANT_DOMAINS_MIGRATED = new AuditLogEventType("tenant.domains.migrated");

    /** The value {@code tenant.sso_connection.created}. */
    public static final AuditLogEventType TENANT_SSO_CONNECTION_CREATED =
            new AuditLogEventType("tenant.sso_connection.created");

    /** The value {@code tenant.sso_connection.updated}. */
    public static final AuditLogEventType TENANT_SSO_CONNECTION_UPDATED =
            new AuditLogEventType("tenant.sso_connection.updated");

    /** The value {@code tenant.sso_connection.deleted}. */
    public static final AuditLogEventType TENANT_SSO_CONNECTION_DELETED =
            new AuditLogEventType("tenant.sso_connection.deleted");

    /** The value {@code tenant.sso_connection.setup.started}. */
    public static final AuditLogEventType TENANT_SSO_CONNECTION_SETUP_STARTED =
            new AuditLogEventType("tenant.sso_connection.setup.started");

    /** The value {@code tenant.policy.created}. */
    public static final AuditLogEventType TENANT_POLICY_CREATED = new AuditLogEventType("tenant.policy.created");

    /** The value {@code tenant.policy.updated}. */
    public static final AuditLogEventType TENANT_POLICY_UPDATED = new AuditLogEventType("tenant.policy.updated");

    /** The value {@code tenant.policy.deleted}. */
    public static final AuditLogEventType TENANT_POLICY_DELETED = new AuditLogEventType("tenant.policy.deleted");

    /** The value {@code tenant.policy.attached}. */
    public static final AuditLogEventType TENANT_POLICY_ATTACHED = new AuditLogEventType("tenant.policy.attached");

    /** The value {@code tenant.policy.detached}. */
    public static final AuditLogEventType TENANT_POLICY_DETACHED = new AuditLogEventType("tenant.policy.detached");

    /** The value {@code tenant.principal_authentication_policy.resolved}. */
    public static final AuditLogEventType TENANT_PRINCIPAL_AUTHENTICATION_POLICY_RESOLVED =
            new AuditLogEventType("tenant.principal_authentication_policy.resolved");

    /** The value {@code tenant.scim.setup.started}. */
    public static final AuditLogEventType TENANT_SCIM_SETUP_STARTED =
            new AuditLogEventType("tenant.scim.setup.started");

    /** The value {@code tenant.scim.deletion.requested}. */
    public static final AuditLogEventType TENANT_SCIM_DELETION_REQUESTED =
            new AuditLogEventType("tenant.scim.deletion.requested");

    /** The value {@code tenant.scim.directory.created}. */
    public static final AuditLogEventType TENANT_SCIM_DIRECTORY_CREATED =
            new AuditLogEventType("tenant.scim.directory.created");

    /** The value {@code tenant.product_access_policy.updated}. */
    public static final AuditLogEventType TENANT_PRODUCT_ACCESS_POLICY_UPDATED =
            new AuditLogEventType("tenant.product_access_policy.updated");

    /** The value {@code tenant.resource_share_grant.created}. */
    public static final AuditLogEventType TENANT_RESOURCE_SHARE_GRANT_CREATED =
            new AuditLogEventType("tenant.resource_share_grant.created");

    /** The value {@code tenant.resource_share_grant.updated}. */
    public static final AuditLogEventType TENANT_RESOURCE_SHARE_GRANT_UPDATED =
            new AuditLogEventType("tenant.resource_share_grant.updated");

    /** The value {@code tenant.resource_share_grant.accepted}. */
    public static final AuditLogEventType TENANT_RESOURCE_SHARE_GRANT_ACCEPTED =
            new AuditLogEventType("tenant.resource_share_grant.accepted");

    /** The value {@code tenant.resource_share_grant.declined}. */
    public static final AuditLogEventType TENANT_RESOURCE_SHARE_GRANT_DECLINED =
            new AuditLogEventType("tenant.resource_share_grant.declined");

    /** The value {@code tenant.resource_share_grant.revoked}. */
    public static final AuditLogEventType TENANT_RESOURCE_SHARE_GRANT_REVOKED =
            new AuditLogEventType("tenant.resource_share_grant.revoked");

    /** The value {@code tenant.resource_share_grant.deleted}. */
    public static final AuditLogEventType TENANT_RESOURCE_SHARE_GRANT_DELETED =
            new AuditLogEventType("tenant.resource_share_grant.deleted");

    /** The value {@code tenant.service_account.updated}. */
    public static final AuditLogEventType TENANT_SERVICE_ACCOUNT_UPDATED =
            new AuditLogEventType("tenant.service_account.updated");

    /** The value {@code tenant.service_account.deleted}. */
    public static final AuditLogEventType TENANT_SERVICE_ACCOUNT_DELETED =
            new AuditLogEventType("tenant.service_account.deleted");

    /** The value {@code tenant.service_account.token.revoked}. */
    public static final AuditLogEventType TENANT_SERVICE_ACCOUNT_TOKEN_REVOKED =
            new AuditLogEventType("tenant.service_account.token.revoked");

    /** The value {@code tenant.billing.overage_limit.updated}. */
    public static final AuditLogEventType TENANT_BILLING_OVERAGE_LIMIT_UPDATED =
            new AuditLogEventType("tenant.billing.overage_limit.updated");

    /** The value {@code tenant.billing.alerts.updated}. */
    public static final AuditLogEventType TENANT_BILLING_ALERTS_UPDATED =
            new AuditLogEventType("tenant.billing.alerts.updated");

    /** The value {@code tenant.billing.info.updated}. */
    public static final AuditLogEventType TENANT_BILLING_INFO_UPDATED =
            new AuditLogEventType("tenant.billing.info.updated");

    /** The value {@code tenant.usage_limit.workspace.updated}. */
    public static final AuditLogEventType TENANT_USAGE_LIMIT_WORKSPACE_UPDATED =
            new AuditLogEventType("tenant.usage_limit.workspace.updated");

    /** The value {@code tenant.usage_limit.group.updated}. */
    public static final AuditLogEventType TENANT_USAGE_LIMIT_GROUP_UPDATED =
            new AuditLogEventType("tenant.usage_limit.group.updated");

    /** The value {@code tenant.usage_limit.user.updated}. */
    public static final AuditLogEventType TENANT_USAGE_LIMIT_USER_UPDATED =
            new AuditLogEventType("tenant.usage_limit.user.updated");

    /** The value {@code tenant.usage_limit.increase_request.updated}. */
    public static final AuditLogEventType TENANT_USAGE_LIMIT_INCREASE_REQUEST_UPDATED =
            new AuditLogEventType("tenant.usage_limit.increase_request.updated");

    /** The value {@code tenant.usage_limit.increase_request.resolved}. */
    public static final AuditLogEventType TENANT_USAGE_LIMIT_INCREASE_REQUEST_RESOLVED =
            new AuditLogEventType("tenant.usage_limit.increase_request.resolved");

    /** The value {@code tenant.group.created}. */
    public static final AuditLogEventType TENANT_GROUP_CREATED = new AuditLogEventType("tenant.group.created");

    /** The value {@code tenant.group.updated}. */
    public static final AuditLogEventType TENANT_GROUP_UPDATED = new AuditLogEventType("tenant.group.updated");

    /** The value {@code tenant.group.deleted}. */
    public static final AuditLogEventType TENANT_GROUP_DELETED = new AuditLogEventType("tenant.group.deleted");

    /** The value {@code tenant.group.member.added}. */
    public static final AuditLogEventType TENANT_GROUP_MEMBER_ADDED =
            new AuditLogEventType("tenant.group.member.added");

    /** The value {@code tenant.group.member.removed}. */
    public static final AuditLogEventType TENANT_GROUP_MEMBER_REMOVED =
            new AuditLogEventType("tenant.group.member.removed");

    /** The value {@code tenant.migration_rollout.status.updated}. */
    public static final AuditLogEventType TENANT_MIGRATION_ROLLOUT_STATUS_UPDATED =
            new AuditLogEventType("tenant.migration_rollout.status.updated");

    /** The value {@code tenant.migration_rollout.tier.updated}. */
    public static final AuditLogEventType TENANT_MIGRATION_ROLLOUT_TIER_UPDATED =
            new AuditLogEventType("tenant.migration_rollout.tier.updated");

    /** The value {@code tenant.role.metadata.updated}. */
    public static final AuditLogEventType TENANT_ROLE_METADATA_UPDATED =
            new AuditLogEventType("tenant.role.metadata.updated");

    /** The value {@code tenant.custom_role.created}. */
    public static final AuditLogEventType TENANT_CUSTOM_ROLE_CREATED =
            new AuditLogEventType("tenant.custom_role.created");

    /** The value {@code tenant.custom_role.updated}. */
    public static final AuditLogEventType TENANT_CUSTOM_ROLE_UPDATED =
            new AuditLogEventType("tenant.custom_role.updated");

    /** The value {@code tenant.custom_role.deleted}. */
    public static final AuditLogEventType TENANT_CUSTOM_ROLE_DELETED =
            new AuditLogEventType("tenant.custom_role.deleted");

    /** The value {@code tenant.role_assignment.created}. */
    public static final AuditLogEventType TENANT_ROLE_ASSIGNMENT_CREATED =
            new AuditLogEventType("tenant.role_assignment.created");

    /** The value {@code tenant.role_assignment.deleted}. */
    public static final AuditLogEventType TENANT_ROLE_ASSIGNMENT_DELETED =
            new AuditLogEventType("tenant.role_assignment.deleted");

    /** The value {@code tenant.resource_role_assignment.created}. */
    public static final AuditLogEventType TENANT_RESOURCE_ROLE_ASSIGNMENT_CREATED =
            new AuditLogEventType("tenant.resource_role_assignment.created");

    /** The value {@code tenant.resource_role_assignment.deleted}. */
    public static final AuditLogEventType TENANT_RESOURCE_ROLE_ASSIGNMENT_DELETED =
            new AuditLogEventType("tenant.resource_role_assignment.deleted");

    /** The value {@code tenant.resource_access.updated}. */
    public static final AuditLogEventType TENANT_RESOURCE_ACCESS_UPDATED =
            new AuditLogEventType("tenant.resource_access.updated");

    /** The value {@code tenant.resource_access.deleted}. */
    public static final AuditLogEventType TENANT_RESOURCE_ACCESS_DELETED =
            new AuditLogEventType("tenant.resource_access.deleted");

    /** The value {@code tenant.ads_account.onboarding.redemption}. */
    public static final AuditLogEventType TENANT_ADS_ACCOUNT_ONBOARDING_REDEMPTION =
            new AuditLogEventType("tenant.ads_account.onboarding.redemption");

    /** The value {@code tenant.session_policy.created}. */
    public static final AuditLogEventType TENANT_SESSION_POLICY_CREATED =
            new AuditLogEventType("tenant.session_policy.created");

    /** The value {@code tenant.session_policy.updated}. */
    public static final AuditLogEventType TENANT_SESSION_POLICY_UPDATED =
            new AuditLogEventType("tenant.session_policy.updated");

    /** The value {@code tenant.session_policy.deleted}. */
    public static final AuditLogEventType TENANT_SESSION_POLICY_DELETED =
            new AuditLogEventType("tenant.session_policy.deleted");

    /** The value {@code tenant.session_revocation.started}. */
    public static final AuditLogEventType TENANT_SESSION_REVOCATION_STARTED =
            new AuditLogEventType("tenant.session_revocation.started");

    /** The value {@code tenant.third_party_app_policy.updated}. */
    public static final AuditLogEventType TENANT_THIRD_PARTY_APP_POLICY_UPDATED =
            new AuditLogEventType("tenant.third_party_app_policy.updated");

    /** The value {@code tenant.user.added}. */
    public static final AuditLogEventType TENANT_USER_ADDED = new AuditLogEventType("tenant.user.added");

    /** The value {@code tenant.user.updated}. */
    public static final AuditLogEventType TENANT_USER_UPDATED = new AuditLogEventType("tenant.user.updated");

    /** The value {@code tenant.user.removed}. */
    public static final AuditLogEventType TENANT_USER_REMOVED = new AuditLogEventType("tenant.user.removed");

    /** The value {@code tenant.user.looked_up}. */
    public static final AuditLogEventType TENANT_USER_LOOKED_UP = new AuditLogEventType("tenant.user.looked_up");

    /** The value {@code tenant.user.invited}. */
    public static final AuditLogEventType TENANT_USER_INVITED = new AuditLogEventType("tenant.user.invited");

    /** The value {@code tenant.membership.revoked}. */
    public static final AuditLogEventType TENANT_MEMBERSHIP_REVOKED =
            new AuditLogEventType("tenant.membership.revoked");

    /** The value {@code tenant.api_organization_invite.upserted}. */
    public static final AuditLogEventType TENANT_API_ORGANIZATION_INVITE_UPSERTED =
            new AuditLogEventType("tenant.api_organization_invite.upserted");

    /** The value {@code tenant.api_organization_invite.deleted}. */
    public static final AuditLogEventType TENANT_API_ORGANIZATION_INVITE_DELETED =
            new AuditLogEventType("tenant.api_organization_invite.deleted");

    /** The value {@code tenant.chatgpt_workspace_invite.upserted}. */
    public static final AuditLogEventType TENANT_CHATGPT_WORKSPACE_INVITE_UPSERTED =
            new AuditLogEventType("tenant.chatgpt_workspace_invite.upserted");

    /** The value {@code tenant.membership.accepted}. */
    public static final AuditLogEventType TENANT_MEMBERSHIP_ACCEPTED =
            new AuditLogEventType("tenant.membership.accepted");

    /** The value {@code tenant.membership.declined}. */
    public static final AuditLogEventType TENANT_MEMBERSHIP_DECLINED =
            new AuditLogEventType("tenant.membership.declined");

    /** The value {@code tenant.workspace_invite_email_settings.updated}. */
    public static final AuditLogEventType TENANT_WORKSPACE_INVITE_EMAIL_SETTINGS_UPDATED =
            new AuditLogEventType("tenant.workspace_invite_email_settings.updated");

    @Override
    public String toString() {
        return value;
    }
}
