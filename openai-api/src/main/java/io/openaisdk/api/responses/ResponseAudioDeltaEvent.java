package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event with a further piece of spoken audio. */
@ApiModel
public non-sealed interface ResponseAudioDeltaEvent extends Model, ResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.audio.delta}.
     *
     * @return the value
     */
    @Constant("response.audio.delta")
    String type();

    /**
     * Position of this event in the stream.
     *
     * @return the value
     */
    long sequenceNumber();

    /**
     * Next piece of audio, encoded as base64.
     *
     * @return the value
     */
    String delta();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseAudioDeltaEventBuilder builder() {
        return ModelRuntime.builder(ResponseAudioDeltaEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseAudioDeltaEventBuilder toBuilder();
}
