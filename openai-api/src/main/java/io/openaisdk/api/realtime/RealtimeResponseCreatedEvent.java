package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that reports a new response, the first about it, with status {@code in_progress}. */
@ApiModel
public non-sealed interface RealtimeResponseCreatedEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code response.created}.
     *
     * @return the value
     */
    @Constant("response.created")
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
    static RealtimeResponseCreatedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeResponseCreatedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseCreatedEventBuilder toBuilder();
}
