package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.McpListToolsTool;
import java.util.List;
import java.util.Optional;

/** A realtime item with the tools that an MCP server offers. */
@ApiModel
public non-sealed interface RealtimeMcpListTools extends Model, RealtimeConversationItem {

    /**
     * Discriminator of this variant, always {@code mcp_list_tools}.
     *
     * @return the value
     */
    @Constant("mcp_list_tools")
    String type();

    /**
     * ID of this listing.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Label of the MCP server that was asked.
     *
     * @return the value
     */
    String serverLabel();

    /**
     * Tools that the server offers.
     *
     * @return the items
     */
    @Required
    List<McpListToolsTool> tools();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeMcpListToolsBuilder builder() {
        return ModelRuntime.builder(RealtimeMcpListTools.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeMcpListToolsBuilder toBuilder();
}
