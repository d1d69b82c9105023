package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An error in the execution of an MCP tool. */
@ApiModel
public non-sealed interface RealtimeMcpToolExecutionError extends Model, RealtimeMcpToolCallError {

    /**
     * Discriminator of this error, always {@code tool_execution_error}.
     *
     * @return the value
     */
    @Constant("tool_execution_error")
    String type();

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
    static RealtimeMcpToolExecutionErrorBuilder builder() {
        return ModelRuntime.builder(RealtimeMcpToolExecutionError.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeMcpToolExecutionErrorBuilder toBuilder();
}
