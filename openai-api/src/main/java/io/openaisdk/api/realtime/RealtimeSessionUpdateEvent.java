package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/**
 * An event that changes the given fields of the session, save {@code model}; {@code voice} is open to change only until
 * audio has been output.
 */
@ApiModel
public non-sealed interface RealtimeSessionUpdateEvent extends Model, RealtimeClientEvent {

    /**
     * Discriminator of this event, always {@code session.update}.
     *
     * @return the value
     */
    @Constant("session.update")
    String type();

    /**
     * Identifier that the client may choose for this event, repeated in errors but not in {@code session.updated}. At
     * most 512 characters.
     *
     * @return the value; empty when absent
     */
    Optional<String> eventId();

    /**
     * New configuration, for a realtime or a transcription session.
     *
     * @return the value
     */
    RealtimeSessionSettings session();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeSessionUpdateEventBuilder builder() {
        return ModelRuntime.builder(RealtimeSessionUpdateEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeSessionUpdateEventBuilder toBuilder();
}
