package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An MCP call that failed at the level of the protocol. */
@ApiModel
public non-sealed interface McpProtocolError extends Model, McpCallError {

    /**
     * Discriminator of this variant, always {@code mcp_protocol_error}.
     *
     * @return the value
     */
    @Constant("mcp_protocol_error")
    String type();

    /**
     * Code that identifies the error.
     *
     * @return the value
     */
    long code();

    /**
     * Readable text of the error.
     *
     * @return the value
     */
    String message();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static McpProtocolErrorBuilder builder() {
        return ModelRuntime.builder(McpProtocolError.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    McpProtocolErrorBuilder toBuilder();
}
