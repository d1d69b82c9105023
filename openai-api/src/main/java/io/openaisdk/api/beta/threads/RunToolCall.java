package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A tool call that a run wants executed. */
@ApiModel
public interface RunToolCall extends Model {

    /**
     * Kind of tool that is called, at present always {@code function}.
     *
     * @return the value
     */
    @Constant("function")
    String type();

    /**
     * ID of the tool call, to be named when its output is submitted.
     *
     * @return the value
     */
    String id();

    /**
     * Function to call.
     *
     * @return the value
     */
    RunToolCallFunction function();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunToolCallBuilder builder() {
        return ModelRuntime.builder(RunToolCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunToolCallBuilder toBuilder();
}
