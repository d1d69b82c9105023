package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A spoken answer of the model. */
@ApiModel
public interface ChatCompletionAudio extends Model {

    /**
     * Identifier of this spoken answer, to be used in later turns.
     *
     * @return the value
     */
    String id();

    /**
     * Time at which the server forgets this audio, in Unix seconds. After it, later turns cannot refer to the audio.
     *
     * @return the value
     */
    long expiresAt();

    /**
     * Audio bytes in Base64, encoded in the requested format.
     *
     * @return the value
     */
    String data();

    /**
     * Text of what the audio says.
     *
     * @return the value
     */
    String transcript();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionAudioBuilder builder() {
        return ModelRuntime.builder(ChatCompletionAudio.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionAudioBuilder toBuilder();
}
