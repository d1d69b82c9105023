package io.openaisdk.api.audio;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event with a further piece of generated speech. */
@ApiModel
public non-sealed interface SpeechAudioDeltaEvent extends Model, SpeechStreamEvent {

    /**
     * Discriminator of this event, always {@code speech.audio.delta}.
     *
     * @return the value
     */
    @Constant("speech.audio.delta")
    String type();

    /**
     * Next piece of the audio, as Base64.
     *
     * @return the value
     */
    String audio();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static SpeechAudioDeltaEventBuilder builder() {
        return ModelRuntime.builder(SpeechAudioDeltaEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    SpeechAudioDeltaEventBuilder toBuilder();
}
