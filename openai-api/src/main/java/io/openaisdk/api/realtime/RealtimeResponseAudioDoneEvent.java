package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that reports the end of output audio, even if the response was cut short. */
@ApiModel
public non-sealed interface RealtimeResponseAudioDoneEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code response.output_audio.done}.
     *
     * @return the value
     */
    @Constant("response.output_audio.done")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * Identifier of the response.
     *
     * @return the value
     */
    String responseId();

    /**
     * ID of the function call concerned.
     *
     * @return the value
     */
    String itemId();

    /**
     * Position of the output item in its response.
     *
     * @return the value
     */
    long outputIndex();

    /**
     * Position of the part in the content of its item.
     *
     * @return the value
     */
    long contentIndex();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeResponseAudioDoneEventBuilder builder() {
        return ModelRuntime.builder(RealtimeResponseAudioDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseAudioDoneEventBuilder toBuilder();
}
