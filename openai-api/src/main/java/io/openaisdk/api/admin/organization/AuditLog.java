package io.openaisdk.api.admin.organization;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.WireName;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** An audit log entry for something a user did or a configuration change in the organization. */
@ApiModel
public interface AuditLog extends Model {

    /**
     * Identifier of this log entry.
     *
     * @return the value
     */
    String id();

    /**
     * Kind of this event.
     *
     * @return the value
     */
    AuditLogEventType type();

    /**
     * Time of the event, in Unix seconds.
     *
     * @return the value
     */
    long effectiveAt();

    /**
     * Project in which the action took place, absent for other actions. Actions by Admin API keys count under the
     * default project.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogProject> project();

    /**
     * Actor behind the logged action.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<AuditLogActor> actor();

    /**
     * Details of {@code api_key.created} events, for a new API key.
     *
     * @return the value; empty when absent
     */
    @WireName("api_key.created")
    Optional<AuditLogApiKeyCreated> apiKeyCreated();

    /**
     * Details of {@code api_key.updated} events, for a changed API key.
     *
     * @return the value; empty when absent
     */
    @WireName("api_key.updated")
    Optional<AuditLogApiKeyUpdated> apiKeyUpdated();

    /**
     * Details of {@code api_key.deleted} events, for a removed API key.
     *
     * @return the value; empty when absent
     */
    @WireName("api_key.deleted")
    Optional<AuditLogDeletedObject> apiKeyDeleted();

    /**
     * Details of {@code checkpoint.permission.created} events: the project and the fine-tuned checkpoint concerned.
     *
     * @return the value; empty when absent
     */
    @WireName("checkpoint.permission.created")
    Optional<AuditLogCheckpointPermissionCreated> checkpointPermissionCreated();

    /**
     * Details of {@code checkpoint.permission.deleted} events.
     *
     * @return the value; empty when absent
     */
    @WireName("checkpoint.permission.deleted")
    Optional<AuditLogDeletedObject> checkpointPermissionDeleted();

    /**
     * Details of {@code external_key.registered} events, for a new external key.
     *
     * @return the value; empty when absent
     */
    @WireName("external_key.registered")
    Optional<AuditLogExternalKeyRegistered> externalKeyRegistered();

    /**
     * Details of {@code external_key.removed} events, for a removed external key.
     *
     * @return the value; empty when absent
     */
    @WireName("external_key.removed")
    Optional<AuditLogExternalKeyRemoved> externalKeyRemoved();

    /**
     * Details of {@code group.created} events, for a new group.
     *
     * @return the value; empty when absent
     */
    @WireName("group.created")
    Optional<AuditLogGroupCreated> groupCreated();

    /**
     * Details of {@code group.updated} events, for a changed group.
     *
     * @return the value; empty when absent
     */
    @WireName("group.updated")
    Optional<AuditLogGroupUpdated> groupUpdated();

    /**
     * Details of {@code group.deleted} events, for a removed group.
     *
     * @return the value; empty when absent
     */
    @WireName("group.deleted")
    Optional<AuditLogDeletedObject> groupDeleted();

    /**
     * Details of {@code scim.enabled} events.
     *
     * @return the value; empty when absent
     */
    @WireName("scim.enabled")
    Optional<AuditLogScimEnabled> scimEnabled();

    /**
     * Details of {@code scim.disabled} events.
     *
     * @return the value; empty when absent
     */
    @WireName("scim.disabled")
    Optional<AuditLogScimDisabled> scimDisabled();

    /**
     * Details of {@code invite.sent} events.
     *
     * @return the value; empty when absent
     */
    @WireName("invite.sent")
    Optional<AuditLogInviteSent> inviteSent();

    /**
     * Details of {@code invite.accepted} events.
     *
     * @return the value; empty when absent
     */
    @WireName("invite.accepted")
    Optional<AuditLogInviteAccepted> inviteAccepted();

    /**
     * Details of {@code invite.deleted} events, for a withdrawn invite.
     *
     * @return the value; empty when absent
     */
    @WireName("invite.deleted")
    Optional<AuditLogDeletedObject> inviteDeleted();

    /**
     * Details of {@code ip_allowlist.created} events.
     *
     * @return the value; empty when absent
     */
    @WireName("ip_allowlist.created")
    Optional<AuditLogIpAllowlistCreated> ipAllowlistCreated();

    /**
     * Details of {@code ip_allowlist.updated} events.
     *
     * @return the value; empty when absent
     */
    @WireName("ip_allowlist.updated")
    Optional<AuditLogIpAllowlistUpdated> ipAllowlistUpdated();

    /**
     * Details of {@code ip_allowlist.deleted} events.
     *
     * @return the value; empty when absent
     */
    @WireName("ip_allowlist.deleted")
    Optional<AuditLogIpAllowlistDeleted> ipAllowlistDeleted();

    /**
     * Details of {@code ip_allowlist.config.activated} events.
     *
     * @return the value; empty when absent
     */
    @WireName("ip_allowlist.config.activated")
    Optional<AuditLogIpAllowlistConfigActivated> ipAllowlistConfigActivated();

    /**
     * Details of {@code ip_allowlist.config.deactivated} events.
     *
     * @return the value; empty when absent
     */
    @WireName("ip_allowlist.config.deactivated")
    Optional<AuditLogIpAllowlistConfigDeactivated> ipAllowlistConfigDeactivated();

    /**
     * Details of {@code login.succeeded} events; they add no fields of their own.
     *
     * @return the entries; empty when absent
     */
    @WireName("login.succeeded")
    Map<String, JsonValue> loginSucceeded();

    /**
     * Details of {@code login.failed} events.
     *
     * @return the value; empty when absent
     */
    @WireName("login.failed")
    Optional<AuditLogLoginFailed> loginFailed();

    /**
     * Details of {@code logout.succeeded} events; they add no fields of their own.
     *
     * @return the entries; empty when absent
     */
    @WireName("logout.succeeded")
    Map<String, JsonValue> logoutSucceeded();

    /**
     * Details of {@code logout.failed} events.
     *
     * @return the value; empty when absent
     */
    @WireName("logout.failed")
    Optional<AuditLogLoginFailed> logoutFailed();

    /**
     * Details of {@code organization.updated} events.
     *
     * @return the value; empty when absent
     */
    @WireName("organization.updated")
    Optional<AuditLogOrganizationUpdated> organizationUpdated();

    /**
     * Details of {@code project.created} events, for a new project.
     *
     * @return the value; empty when absent
     */
    @WireName("project.created")
    Optional<AuditLogProjectCreated> projectCreated();

    /**
     * Details of {@code project.updated} events, for a changed project.
     *
     * @return the value; empty when absent
     */
    @WireName("project.updated")
    Optional<AuditLogProjectUpdated> projectUpdated();

    /**
     * Details of {@code project.archived} events.
     *
     * @return the value; empty when absent
     */
    @WireName("project.archived")
    Optional<AuditLogProjectArchived> projectArchived();

    /**
     * Details of {@code project.deleted} events, for a removed project.
     *
     * @return the value; empty when absent
     */
    @WireName("project.deleted")
    Optional<AuditLogDeletedObject> projectDeleted();

    /**
     * Details of {@code rate_limit.updated} events, for a changed rate limit.
     *
     * @return the value; empty when absent
     */
    @WireName("rate_limit.updated")
    Optional<AuditLogRateLimitUpdated> rateLimitUpdated();

    /**
     * Details of {@code rate_limit.deleted} events, for a removed rate limit.
     *
     * @return the value; empty when absent
     */
    @WireName("rate_limit.deleted")
    Optional<AuditLogDeletedObject> rateLimitDeleted();

    /**
     * Details of {@code role.created} events, for a new role.
     *
     * @return the value; empty when absent
     */
    @WireName("role.created")
    Optional<AuditLogRoleCreated> roleCreated();

    /**
     * Details of {@code role.updated} events, for a changed role.
     *
     * @return the value; empty when absent
     */
    @WireName("role.updated")
    Optional<AuditLogRoleUpdated> roleUpdated();

    /**
     * Details of {@code role.deleted} events, for a removed role.
     *
     * @return the value; empty when absent
     */
    @WireName("role.deleted")
    Optional<AuditLogDeletedObject> roleDeleted();

    /**
     * Details of {@code role.assignment.created} events.
     *
     * @return the value; empty when absent
     */
    @WireName("role.assignment.created")
    Optional<AuditLogRoleAssignmentCreated> roleAssignmentCreated();

    /**
     * Details of {@code role.assignment.deleted} events.
     *
     * @return the value; empty when absent
     */
    @WireName("role.assignment.deleted")
    Optional<AuditLogRoleAssignmentDeleted> roleAssignmentDeleted();

    /**
     * Details of {@code role.bound_to_resource} events.
     *
     * @return the value; empty when absent
     */
    @WireName("role.bound_to_resource")
    Optional<AuditLogRoleBoundToResource> roleBoundToResource();

    /**
     * Details of {@code role.unbound_from_resource} events.
     *
     * @return the value; empty when absent
     */
    @WireName("role.unbound_from_resource")
    Optional<AuditLogRoleUnboundFromResource> roleUnboundFromResource();

    /**
     * Details of {@code service_account.created} events.
     *
     * @return the value; empty when absent
     */
    @WireName("service_account.created")
    Optional<AuditLogServiceAccountCreated> serviceAccountCreated();

    /**
     * Details of {@code service_account.updated} events.
     *
     * @return the value; empty when absent
     */
    @WireName("service_account.updated")
    Optional<AuditLogRoleHolderUpdated> serviceAccountUpdated();

    /**
     * Details of {@code service_account.deleted} events.
     *
     * @return the value; empty when absent
     */
    @WireName("service_account.deleted")
    Optional<AuditLogDeletedObject> serviceAccountDeleted();

    /**
     * Details of {@code workload_identity_provider.created} events.
     *
     * @return the value; empty when absent
     */
    @WireName("workload_identity_provider.created")
    Optional<AuditLogWorkloadIdentityProviderCreated> workloadIdentityProviderCreated();

    /**
     * Details of {@code workload_identity_provider.updated} events.
     *
     * @return the value; empty when absent
     */
    @WireName("workload_identity_provider.updated")
    Optional<AuditLogWorkloadIdentityProviderUpdated> workloadIdentityProviderUpdated();

    /**
     * Details of {@code workload_identity_provider.deleted} events.
     *
     * @return the value; empty when absent
     */
    @WireName("workload_identity_provider.deleted")
    Optional<AuditLogWorkloadIdentityProviderDeleted> workloadIdentityProviderDeleted();

    /**
     * Details of {@code workload_identity_provider_mapping.created} events.
     *
     * @return the value; empty when absent
     */
    @WireName("workload_identity_provider_mapping.created")
    Optional<AuditLogWorkloadIdentityProviderMappingCreated> workloadIdentityProviderMappingCreated();

    /**
     * Details of {@code workload_identity_provider_mapping.updated} events.
     *
     * @return the value; empty when absent
     */
    @WireName("workload_identity_provider_mapping.updated")
    Optional<AuditLogWorkloadIdentityProviderMappingUpdated> workloadIdentityProviderMappingUpdated();

    /**
     * Details of {@code workload_identity_provider_mapping.deleted} events.
     *
     * @return the value; empty when absent
     */
    @WireName("workload_identity_provider_mapping.deleted")
    Optional<AuditLogWorkloadIdentityProviderMappingDeleted> workloadIdentityProviderMappingDeleted();

    /**
     * Details of {@code user.added} events.
     *
     * @return the value; empty when absent
     */
    @WireName("user.added")
    Optional<AuditLogUserAdded> userAdded();

    /**
     * Details of {@code user.updated} events, for a changed user.
     *
     * @return the value; empty when absent
     */
    @WireName("user.updated")
    Optional<AuditLogRoleHolderUpdated> userUpdated();

    /**
     * Details of {@code user.deleted} events, for a removed user.
     *
     * @return the value; empty when absent
     */
    @WireName("user.deleted")
    Optional<AuditLogDeletedObject> userDeleted();

    /**
     * Details of {@code certificate.created} events, for a new certificate.
     *
     * @return the value; empty when absent
     */
    @WireName("certificate.created")
    Optional<AuditLogCertificateCreated> certificateCreated();

    /**
     * Details of {@code certificate.updated} events, for a changed certificate.
     *
     * @return the value; empty when absent
     */
    @WireName("certificate.updated")
    Optional<AuditLogCertificateUpdated> certificateUpdated();

    /**
     * Details of {@code certificate.deleted} events, for a removed certificate.
     *
     * @return the value; empty when absent
     */
    @WireName("certificate.deleted")
    Optional<AuditLogCertificateDeleted> certificateDeleted();

    /**
     * Details of {@code certificates.activated} events.
     *
     * @return the value; empty when absent
     */
    @WireName("certificates.activated")
    Optional<AuditLogCertificatesActivated> certificatesActivated();

    /**
     * Details of {@code certificates.deactivated} events.
     *
     * @return the value; empty when absent
     */
    @WireName("certificates.deactivated")
    Optional<AuditLogCertificatesDeactivated> certificatesDeactivated();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogBuilder builder() {
        return ModelRuntime.builder(AuditLog.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogBuilder toBuilder();
}
