package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that reports the new session with its default configuration, the first on each connection. */
@ApiModel
public non-sealed interface RealtimeSessionCreatedEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code session.created}.
     *
     * @return the value
     */
    @Constant("session.created")
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
    static RealtimeSessionCreatedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeSessionCreatedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeSessionCreatedEventBuilder toBuilder();
}
