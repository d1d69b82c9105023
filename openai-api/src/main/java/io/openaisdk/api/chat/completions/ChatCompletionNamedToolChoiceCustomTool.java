package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** The custom tool that a tool choice names. */
@ApiModel
public interface ChatCompletionNamedToolChoiceCustomTool extends Model {

    /**
     * Name of the custom tool that is called.
     *
     * @return the value
     */
    String name();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionNamedToolChoiceCustomToolBuilder builder() {
        return ModelRuntime.builder(ChatCompletionNamedToolChoiceCustomTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionNamedToolChoiceCustomToolBuilder toBuilder();
}
