package io.openaisdk.api.responses;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** Tool with which the model finds tools that were held back. Runs on the server or in your own code. */
@ApiModel
public non-sealed interface ToolSearchTool extends Model, Tool {

    /**
     * Discriminator of this variant, always {@code tool_search}.
     *
     * @return the value
     */
    @Constant("tool_search")
    String type();

    /**
     * Where searches run: {@code server} or {@code client}.
     *
     * @return the value; empty when absent
     */
    Optional<ToolSearchExecution> execution();

    /**
     * What the tool does, told to the model. For searches that your own code runs.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> description();

    /**
     * Schema of the arguments, for searches that your own code runs.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, JsonValue> parameters();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ToolSearchToolBuilder builder() {
        return ModelRuntime.builder(ToolSearchTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ToolSearchToolBuilder toBuilder();
}
