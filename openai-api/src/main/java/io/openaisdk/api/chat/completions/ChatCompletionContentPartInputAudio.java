package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.PromptCacheBreakpoint;
import java.util.Optional;

/** A content part with audio input. */
@ApiModel
public non-sealed interface ChatCompletionContentPartInputAudio extends Model, ChatCompletionContentPart {

    /**
     * Discriminator of this content part, always {@code input_audio}.
     *
     * @return the value
     */
    @Constant("input_audio")
    String type();

    /**
     * Audio data together with its format.
     *
     * @return the value
     */
    ChatCompletionInputAudio inputAudio();

    /**
     * Marker that a reusable prompt prefix ends exactly here, without rounding to token blocks. Its lifetime is
     * {@code prompt_cache_options.ttl} of the request.
     *
     * @return the value; empty when absent
     */
    Optional<PromptCacheBreakpoint> promptCacheBreakpoint();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionContentPartInputAudioBuilder builder() {
        return ModelRuntime.builder(ChatCompletionContentPartInputAudio.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionContentPartInputAudioBuilder toBuilder();
}
