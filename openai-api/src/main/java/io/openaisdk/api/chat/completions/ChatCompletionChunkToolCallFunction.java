package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A piece of the name and the arguments of a function that is called. */
@ApiModel
public interface ChatCompletionChunkToolCallFunction extends Model {

    /**
     * Name of the function that is called.
     *
     * @return the value; empty when absent
     */
    Optional<String> name();

    /**
     * Arguments for the function as JSON text written by the model. Check them before use: the text may be invalid JSON
     * or name parameters that the schema lacks.
     *
     * @return the value; empty when absent
     */
    Optional<String> arguments();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionChunkToolCallFunctionBuilder builder() {
        return ModelRuntime.builder(ChatCompletionChunkToolCallFunction.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionChunkToolCallFunctionBuilder toBuilder();
}
