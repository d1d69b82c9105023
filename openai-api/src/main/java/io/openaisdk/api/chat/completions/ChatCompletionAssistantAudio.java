package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Reference to an earlier spoken answer of the model. */
@ApiModel
public interface ChatCompletionAssistantAudio extends Model {

    /**
     * Identifier of the earlier spoken answer.
     *
     * @return the value
     */
    String id();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionAssistantAudioBuilder builder() {
        return ModelRuntime.builder(ChatCompletionAssistantAudio.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionAssistantAudioBuilder toBuilder();
}
