package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A file search call in a run step. */
@ApiModel
public non-sealed interface RunStepFileSearchToolCall extends Model, RunStepToolCall {

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
     * @return the value
     */
    String id();

    /**
     * Details of the file search; may be empty.
     *
     * @return the value
     */
    RunStepFileSearch fileSearch();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepFileSearchToolCallBuilder builder() {
        return ModelRuntime.builder(RunStepFileSearchToolCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepFileSearchToolCallBuilder toBuilder();
}
