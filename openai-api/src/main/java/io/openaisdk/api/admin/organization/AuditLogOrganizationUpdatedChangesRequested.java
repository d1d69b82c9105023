package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Changes that were requested for the organization's settings. */
@ApiModel
public interface AuditLogOrganizationUpdatedChangesRequested extends Model {

    /**
     * Title of the organization.
     *
     * @return the value; empty when absent
     */
    Optional<String> title();

    /**
     * Text that describes the organization.
     *
     * @return the value; empty when absent
     */
    Optional<String> description();

    /**
     * Name of the organization.
     *
     * @return the value; empty when absent
     */
    Optional<String> name();

    /**
     * Who may see the threads page with messages of the Assistants API and the Playground: {@code ANY_ROLE},
     * {@code OWNERS} or {@code NONE}.
     *
     * @return the value; empty when absent
     */
    Optional<String> threadsUiVisibility();

    /**
     * Who may see the dashboard of the organization's activity and costs: {@code ANY_ROLE} or {@code OWNERS}.
     *
     * @return the value; empty when absent
     */
    Optional<String> usageDashboardVisibility();

    /**
     * How data of API calls is logged: {@code disabled}, {@code enabled_per_call}, {@code enabled_for_all_projects} or
     * {@code enabled_for_selected_projects}.
     *
     * @return the value; empty when absent
     */
    Optional<String> apiCallLogging();

    /**
     * Identifiers of the logged projects when {@code api_call_logging} is {@code enabled_for_selected_projects}.
     *
     * @return the value; empty when absent
     */
    Optional<String> apiCallLoggingProjectIds();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogOrganizationUpdatedChangesRequestedBuilder builder() {
        return ModelRuntime.builder(AuditLogOrganizationUpdatedChangesRequested.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogOrganizationUpdatedChangesRequestedBuilder toBuilder();
}
