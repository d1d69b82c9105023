package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A protocol error in an exchange with an MCP server. */
@ApiModel
public non-sealed interface RealtimeMcpProtocolError extends Model, RealtimeMcpToolCallError {

    /**
     * Discriminator of this error, always {@code protocol_error}.
     *
     * @return the value
     */
    @Constant("protocol_error")
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
    static RealtimeMcpProtocolErrorBuilder builder() {
        return ModelRuntime.builder(RealtimeMcpProtocolError.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeMcpProtocolErrorBuilder toBuilder();
}
