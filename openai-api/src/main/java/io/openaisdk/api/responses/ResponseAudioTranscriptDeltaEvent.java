package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event with a further piece of the audio's transcript. */
@ApiModel
public non-sealed interface ResponseAudioTranscriptDeltaEvent extends Model, ResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.audio.transcript.delta}.
     *
     * @return the value
     */
    @Constant("response.audio.transcript.delta")
    String type();

    /**
     * Next piece of transcript.
     *
     * @return the value
     */
    String delta();

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
    static ResponseAudioTranscriptDeltaEventBuilder builder() {
        return ModelRuntime.builder(ResponseAudioTranscriptDeltaEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseAudioTranscriptDeltaEventBuilder toBuilder();
}
