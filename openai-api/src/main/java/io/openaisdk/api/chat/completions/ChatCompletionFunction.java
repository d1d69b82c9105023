package io.openaisdk.api.chat.completions;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/**
 * A function that the model may call. Superseded by {@code tools} of the request.
 *
 * @deprecated use {@link ChatCompletionFunctionTool}
 */
@Deprecated
@ApiModel
public interface ChatCompletionFunction extends Model {

    /**
     * What the function is for. The model reads it to decide on when to call the function and with which arguments.
     *
     * @return the value; empty when absent
     */
    Optional<String> description();

    /**
     * Name under which the model calls the function. Letters, digits, underscores and dashes, at most 64 characters.
     *
     * @return the value
     */
    String name();

    /**
     * JSON Schema object that describes the arguments. Absence defines a function without parameters.
     *
     * @return the entries; empty when absent
     */
    Map<String, JsonValue> parameters();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionFunctionBuilder builder() {
        return ModelRuntime.builder(ChatCompletionFunction.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionFunctionBuilder toBuilder();
}
