package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A custom tool for chat completions, whose input is text of a given format. */
@ApiModel
public non-sealed interface ChatCompletionCustomTool extends Model, ChatCompletionTool {

    /**
     * Discriminator of this tool, always {@code custom}.
     *
     * @return the value
     */
    @Constant("custom")
    String type();

    /**
     * Name, description and input format of the tool.
     *
     * @return the value
     */
    ChatCompletionCustomToolDefinition custom();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionCustomToolBuilder builder() {
        return ModelRuntime.builder(ChatCompletionCustomTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionCustomToolBuilder toBuilder();
}
