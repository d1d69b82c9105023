package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Condition that selects tools of an MCP server. */
@ApiModel
public non-sealed interface McpToolFilter extends Model, McpAllowedTools {

    /**
     * Names of the tools to match.
     *
     * @return the items; empty when absent
     */
    List<String> toolNames();

    /**
     * Whether to match tools that only read. A server's {@code readOnlyHint} annotation decides what counts as such.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> readOnly();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static McpToolFilterBuilder builder() {
        return ModelRuntime.builder(McpToolFilter.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    McpToolFilterBuilder toBuilder();
}
