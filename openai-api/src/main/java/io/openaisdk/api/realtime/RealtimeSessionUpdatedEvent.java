package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that confirms a {@code session.update}; a failed one yields an error instead. */
@ApiModel
public non-sealed interface RealtimeSessionUpdatedEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code session.updated}.
     *
     * @return the value
     */
    @Constant("session.updated")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * Configuration of the session.
     *
     * @return the value
     */
    RealtimeSessionInfo session();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeSessionUpdatedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeSessionUpdatedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeSessionUpdatedEventBuilder toBuilder();
}
