package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that reports that the tools of an MCP server are being listed. */
@ApiModel
public non-sealed interface RealtimeMcpListToolsInProgressEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code mcp_list_tools.in_progress}.
     *
     * @return the value
     */
    @Constant("mcp_list_tools.in_progress")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * Identifier of the item that lists the MCP tools.
     *
     * @return the value
     */
    String itemId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeMcpListToolsInProgressEventBuilder builder() {
        return ModelRuntime.builder(RealtimeMcpListToolsInProgressEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeMcpListToolsInProgressEventBuilder toBuilder();
}
