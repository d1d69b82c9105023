package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Audio data together with its format. */
@ApiModel
public interface ChatCompletionInputAudio extends Model {

    /**
     * Audio bytes in Base64.
     *
     * @return the value
     */
    String data();

    /**
     * Encoding of the audio, {@code wav} or {@code mp3}.
     *
     * @return the value
     */
    ChatCompletionInputAudioFormat format();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionInputAudioBuilder builder() {
        return ModelRuntime.builder(ChatCompletionInputAudio.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionInputAudioBuilder toBuilder();
}
