package io.openaisdk.api.beta.threads;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** A file search call in a run step, as streamed. */
@ApiModel
public non-sealed interface RunStepDeltaFileSearchToolCall extends Model, RunStepDeltaToolCall {

    /**
     * Discriminator of this tool call, always {@code file_search}.
     *
     * @return the value
     */
    @Constant("file_search")
    String type();

    /**
     * ID of the tool call.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Position of the call among the tool calls.
     *
     * @return the value
     */
    long index();

    /**
     * Details of the file search; may be empty.
     *
     * @return the entries
     */
    @Required
    Map<String, JsonValue> fileSearch();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepDeltaFileSearchToolCallBuilder builder() {
        return ModelRuntime.builder(RunStepDeltaFileSearchToolCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepDeltaFileSearchToolCallBuilder toBuilder();
}
