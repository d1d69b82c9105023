package io.openaisdk.api.responses;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An MCP call whose tool ran but reported an error. */
@ApiModel
public non-sealed interface McpToolExecutionError extends Model, McpCallError {

    /**
     * Discriminator of this variant, always {@code mcp_tool_execution_error}.
     *
     * @return the value
     */
    @Constant("mcp_tool_execution_error")
    String type();

    /**
     * Content that the failing tool returned.
     *
     * @return the value
     */
    JsonValue content();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static McpToolExecutionErrorBuilder builder() {
        return ModelRuntime.builder(McpToolExecutionError.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    McpToolExecutionErrorBuilder toBuilder();
}
