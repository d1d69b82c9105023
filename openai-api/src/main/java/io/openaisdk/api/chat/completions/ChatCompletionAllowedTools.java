package io.openaisdk.api.chat.completions;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.ToolChoiceAllowedMode;
import java.util.List;
import java.util.Map;

/** A restriction of the model to a chosen subset of the tools. */
@ApiModel
public interface ChatCompletionAllowedTools extends Model {

    /**
     * Freedom that the model has within the subset. {@code auto} lets it call a tool or answer with a message;
     * {@code required} demands at least one call.
     *
     * @return the value
     */
    ToolChoiceAllowedMode mode();

    /**
     * Tools that the model may call, each as a JSON object with its type and, for a function, its name.
     *
     * @return the items
     */
    @Required
    List<Map<String, JsonValue>> tools();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionAllowedToolsBuilder builder() {
        return ModelRuntime.builder(ChatCompletionAllowedTools.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionAllowedToolsBuilder toBuilder();
}
