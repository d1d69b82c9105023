package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A piece of a call of a function, in the form that tool calls have replaced. */
@ApiModel
public interface ChatCompletionChunkFunctionCall extends Model {

    /**
     * Arguments for the function as JSON text written by the model. Check them before use: the text may be invalid JSON
     * or name parameters that the schema lacks.
     *
     * @return the value; empty when absent
     */
    Optional<String> arguments();

    /**
     * Name of the function that is called.
     *
     * @return the value; empty when absent
     */
    Optional<String> name();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionChunkFunctionCallBuilder builder() {
        return ModelRuntime.builder(ChatCompletionChunkFunctionCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionChunkFunctionCallBuilder toBuilder();
}
