package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.realtime.RealtimeToolChoice;
import java.util.Optional;

/** Demand that the model calls a certain tool of a remote MCP server. */
@ApiModel
public non-sealed interface ToolChoiceMcp extends Model, ToolChoice, RealtimeToolChoice {

    /**
     * Discriminator of this variant, always {@code mcp}.
     *
     * @return the value
     */
    @Constant("mcp")
    String type();

    /**
     * Label of the MCP server.
     *
     * @return the value
     */
    String serverLabel();

    /**
     * Tool to call there. Absence leaves the choice of tool on that server open.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> name();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ToolChoiceMcpBuilder builder() {
        return ModelRuntime.builder(ToolChoiceMcp.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ToolChoiceMcpBuilder toBuilder();
}
