package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.realtime.RealtimeTool;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tool that opens up a remote server of the Model Context Protocol (MCP) to the model. */
@ApiModel
public non-sealed interface McpTool extends Model, Tool, RealtimeTool {

    /**
     * Discriminator of this variant, always {@code mcp}.
     *
     * @return the value
     */
    @Constant("mcp")
    String type();

    /**
     * Name by which tool calls refer to this server.
     *
     * @return the value
     */
    String serverLabel();

    /**
     * Address of the MCP server. Either this, {@code connector_id} or {@code tunnel_id} is required.
     *
     * @return the value; empty when absent
     */
    Optional<String> serverUrl();

    /**
     * Built-in service connector to use, such as {@code connector_gmail}. Either this, {@code server_url} or
     * {@code tunnel_id} is required.
     *
     * @return the value; empty when absent
     */
    Optional<McpConnectorId> connectorId();

    /**
     * ID of a Secure MCP Tunnel that leads to the server. Either this, {@code server_url} or {@code connector_id} is
     * required.
     *
     * @return the value; empty when absent
     */
    Optional<String> tunnelId();

    /**
     * OAuth access token for the remote server or connector. Running the OAuth flow is up to your application.
     *
     * @return the value; empty when absent
     */
    Optional<String> authorization();

    /**
     * Explanation of what the server is for, given to the model as context. Optional.
     *
     * @return the value; empty when absent
     */
    Optional<String> serverDescription();

    /**
     * HTTP headers for requests to the server, for example to authenticate. Optional.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, String> headers();

    /**
     * Restriction to certain tools of the server, by name or by filter. Absence leaves all of them available.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<McpAllowedTools> allowedTools();

    /**
     * Contexts from which the tool may be invoked, at least one when given.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<AllowedCaller> allowedCallers();

    /**
     * Which tools of the server need a human's approval before they run. The default is {@code always}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<McpToolApproval> requireApproval();

    /**
     * Whether to hold the tool back until the model finds it through tool search.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> deferLoading();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static McpToolBuilder builder() {
        return ModelRuntime.builder(McpTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    McpToolBuilder toBuilder();
}
