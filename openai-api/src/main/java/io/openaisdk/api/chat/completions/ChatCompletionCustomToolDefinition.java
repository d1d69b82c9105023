package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Name, description and input format of a custom tool. */
@ApiModel
public interface ChatCompletionCustomToolDefinition extends Model {

    /**
     * Name under which tool calls refer to the tool.
     *
     * @return the value
     */
    String name();

    /**
     * What the tool is for, as a hint to the model. Optional.
     *
     * @return the value; empty when absent
     */
    Optional<String> description();

    /**
     * Format that the input of the tool has to follow. Absence means any text.
     *
     * @return the value; empty when absent
     */
    Optional<ChatCompletionCustomToolFormat> format();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionCustomToolDefinitionBuilder builder() {
        return ModelRuntime.builder(ChatCompletionCustomToolDefinition.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionCustomToolDefinitionBuilder toBuilder();
}
