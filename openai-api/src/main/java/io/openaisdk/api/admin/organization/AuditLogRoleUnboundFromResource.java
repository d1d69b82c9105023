package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Details of {@code role.unbound_from_resource} events. */
@ApiModel
public interface AuditLogRoleUnboundFromResource extends Model {

    /**
     * Identifier of the resource that the role was detached from, {@code <workspace_id>__<connector_id>} for ChatGPT
     * workspace connectors.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Identifier of the role that was detached from the resource.
     *
     * @return the value; empty when absent
     */
    Optional<String> roleId();

    /**
     * Identifier of the resource that the role was detached from.
     *
     * @return the value; empty when absent
     */
    Optional<String> resourceId();

    /**
     * Kind of resource that the role was detached from.
     *
     * @return the value; empty when absent
     */
    Optional<String> resourceType();

    /**
     * Permissions that the role still has afterwards.
     *
     * @return the items; empty when absent
     */
    List<String> permissions();

    /**
     * Identifier of the workspace, for a connector of a ChatGPT workspace.
     *
     * @return the value; empty when absent
     */
    Optional<String> workspaceId();

    /**
     * Identifier of the connector, for a connector of a ChatGPT workspace.
     *
     * @return the value; empty when absent
     */
    Optional<String> connectorId();

    /**
     * Display name of the ChatGPT workspace connector, or its identifier if the name is unknown.
     *
     * @return the value; empty when absent
     */
    Optional<String> connectorName();

    /**
     * True if the role may use the connector.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> enabled();

    /**
     * Kind of connector role change that led to the event.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogRoleBoundToResourceSource> source();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogRoleUnboundFromResourceBuilder builder() {
        return ModelRuntime.builder(AuditLogRoleUnboundFromResource.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogRoleUnboundFromResourceBuilder toBuilder();
}
