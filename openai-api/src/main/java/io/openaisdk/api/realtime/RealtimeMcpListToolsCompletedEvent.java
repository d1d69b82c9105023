package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that reports that the tools of an MCP server have been listed. */
@ApiModel
public non-sealed interface RealtimeMcpListToolsCompletedEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code mcp_list_tools.completed}.
     *
     * @return the value
     */
    @Constant("mcp_list_tools.completed")
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
    static RealtimeMcpListToolsCompletedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeMcpListToolsCompletedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeMcpListToolsCompletedEventBuilder toBuilder();
}
