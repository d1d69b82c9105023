package io.openaisdk.api.responses;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** One tool that an MCP server offers. */
@ApiModel
public interface McpListToolsTool extends Model {

    /**
     * Name under which the tool is called.
     *
     * @return the value
     */
    String name();

    /**
     * What the tool does, in words.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> description();

    /**
     * JSON schema of the arguments that the tool takes.
     *
     * @return the entries
     */
    @Required
    Map<String, JsonValue> inputSchema();

    /**
     * Further hints about the tool, as the server gave them.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, JsonValue> annotations();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static McpListToolsToolBuilder builder() {
        return ModelRuntime.builder(McpListToolsTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    McpListToolsToolBuilder toBuilder();
}
