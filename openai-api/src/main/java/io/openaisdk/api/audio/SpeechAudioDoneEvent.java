package io.openaisdk.api.audio;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says all of the speech has been sent. */
@ApiModel
public non-sealed interface SpeechAudioDoneEvent extends Model, SpeechStreamEvent {

    /**
     * Discriminator of this event, always {@code speech.audio.done}.
     *
     * @return the value
     */
    @Constant("speech.audio.done")
    String type();

    /**
     * Tokens that the request used.
     *
     * @return the value
     */
    SpeechUsage usage();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static SpeechAudioDoneEventBuilder builder() {
        return ModelRuntime.builder(SpeechAudioDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    SpeechAudioDoneEventBuilder toBuilder();
}
