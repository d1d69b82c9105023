package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Parameters of {@code admin().organization().auditLogs().list}. */
@ApiModel
public interface AuditLogListParams extends Params {

    /**
     * Restricts the list to events whose {@code effective_at}, in Unix seconds, falls in this range.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogListEffectiveAt> effectiveAt();

    /**
     * Restricts the list to events of these projects.
     *
     * @return the items; empty when absent
     */
    List<String> projectIds();

    /**
     * Restricts the list to events of these types, such as {@code project.created}.
     *
     * @return the items; empty when absent
     */
    List<AuditLogEventType> eventTypes();

    /**
     * Restricts the list to events caused by these actors, given as IDs of users or service accounts, or tracking IDs
     * of API keys.
     *
     * @return the items; empty when absent
     */
    List<String> actorIds();

    /**
     * Restricts the list to events caused by users with these email addresses.
     *
     * @return the items; empty when absent
     */
    List<String> actorEmails();

    /**
     * Restricts the list to events with these targets, such as a changed project. Connector role events take the ID in
     * {@code details.id}.
     *
     * @return the items; empty when absent
     */
    List<String> resourceIds();

    /**
     * If true, lists only tenant-scoped events, and all given event types must be such. Needed for events like
     * {@code role.bound_to_resource}. Default: {@code false}.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> tenantOnly();

    /**
     * Maximum number of objects per page. From 1 to 100; 20 by default.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * ID of the last object on the page before, as a cursor. Absence starts at the beginning.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Cursor: identifier of the object before which the page ends, usually the first one of the current page.
     *
     * @return the value; empty when absent
     */
    Optional<String> before();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogListParamsBuilder builder() {
        return ModelRuntime.builder(AuditLogListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogListParamsBuilder toBuilder();
}
