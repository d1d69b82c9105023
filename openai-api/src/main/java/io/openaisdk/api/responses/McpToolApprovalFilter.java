package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Rules for approval by tool. */
@ApiModel
public non-sealed interface McpToolApprovalFilter extends Model, McpToolApproval {

    /**
     * Filter for the tools that must be approved every time.
     *
     * @return the value; empty when absent
     */
    Optional<McpToolFilter> always();

    /**
     * Filter for the tools that run without approval.
     *
     * @return the value; empty when absent
     */
    Optional<McpToolFilter> never();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static McpToolApprovalFilterBuilder builder() {
        return ModelRuntime.builder(McpToolApprovalFilter.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    McpToolApprovalFilterBuilder toBuilder();
}
