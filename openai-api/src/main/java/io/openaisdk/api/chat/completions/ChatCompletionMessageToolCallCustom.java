package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Name and input of a custom tool that is called. */
@ApiModel
public interface ChatCompletionMessageToolCallCustom extends Model {

    /**
     * Name of the custom tool that is called.
     *
     * @return the value
     */
    String name();

    /**
     * Free-form input that the model wrote for the tool.
     *
     * @return the value
     */
    String input();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionMessageToolCallCustomBuilder builder() {
        return ModelRuntime.builder(ChatCompletionMessageToolCallCustom.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionMessageToolCallCustomBuilder toBuilder();
}
