package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.McpListToolsTool;
import java.util.List;
import java.util.Optional;

/** The tools that an MCP server offers. */
@ApiModel
public non-sealed interface BetaMcpListTools
        extends Model, BetaResponseOutputItem, BetaCompactedResponseItem, BetaResponseItem {

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
     * @return the value
     */
    String id();

    /**
     * Agent from which this item comes.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

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
     * Message that tells why the server failed to list its tools. Absent on success.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> error();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaMcpListToolsBuilder builder() {
        return ModelRuntime.builder(BetaMcpListTools.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaMcpListToolsBuilder toBuilder();
}
