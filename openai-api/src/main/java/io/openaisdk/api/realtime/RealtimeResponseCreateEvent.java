package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/**
 * An event that makes the model respond, with settings that may override those of the session. In server VAD mode the
 * server does so by itself.
 */
@ApiModel
public non-sealed interface RealtimeResponseCreateEvent extends Model, RealtimeClientEvent {

    /**
     * Discriminator of this event, always {@code response.create}.
     *
     * @return the value
     */
    @Constant("response.create")
    String type();

    /**
     * Identifier that the client may choose for this event. At most 512 characters.
     *
     * @return the value; empty when absent
     */
    Optional<String> eventId();

    /**
     * Settings for the new response.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeResponseCreateParams> response();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeResponseCreateEventBuilder builder() {
        return ModelRuntime.builder(RealtimeResponseCreateEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseCreateEventBuilder toBuilder();
}
