package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says the audio's transcript has ended. */
@ApiModel
public non-sealed interface ResponseAudioTranscriptDoneEvent extends Model, ResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.audio.transcript.done}.
     *
     * @return the value
     */
    @Constant("response.audio.transcript.done")
    String type();

    /**
     * Position of this event in the stream.
     *
     * @return the value
     */
    long sequenceNumber();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseAudioTranscriptDoneEventBuilder builder() {
        return ModelRuntime.builder(ResponseAudioTranscriptDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseAudioTranscriptDoneEventBuilder toBuilder();
}
