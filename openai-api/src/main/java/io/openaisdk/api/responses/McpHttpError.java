package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An HTTP failure that a tool call ran into. */
@ApiModel
public non-sealed interface McpHttpError extends Model, McpCallError {

    /**
     * Discriminator of this error, always {@code http_error}.
     *
     * @return the value
     */
    @Constant("http_error")
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
    static McpHttpErrorBuilder builder() {
        return ModelRuntime.builder(McpHttpError.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    McpHttpErrorBuilder toBuilder();
}
