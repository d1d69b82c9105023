package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/**
 * An event that reports the end of a response, whatever its {@code status}, with all output items but no audio data.
 */
@ApiModel
public non-sealed interface RealtimeResponseDoneEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code response.done}.
     *
     * @return the value
     */
    @Constant("response.done")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * The response that the event is about.
     *
     * @return the value
     */
    RealtimeResponse response();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeResponseDoneEventBuilder builder() {
        return ModelRuntime.builder(RealtimeResponseDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseDoneEventBuilder toBuilder();
}
