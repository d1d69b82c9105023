package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.AudioVoice;

/** Settings of a spoken answer. */
@ApiModel
public interface ChatCompletionAudioParam extends Model {

    /**
     * Voice of the spoken answer: a built-in one such as {@code alloy} or {@code marin}, or a custom voice given by its
     * identifier.
     *
     * @return the value
     */
    AudioVoice voice();

    /**
     * Encoding of the produced audio: {@code wav}, {@code aac}, {@code mp3}, {@code flac}, {@code opus} or
     * {@code pcm16}.
     *
     * @return the value
     */
    ChatCompletionAudioFormat format();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionAudioParamBuilder builder() {
        return ModelRuntime.builder(ChatCompletionAudioParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionAudioParamBuilder toBuilder();
}
