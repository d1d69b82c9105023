package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/**
 * An event that cancels a running response. If none is running, the server reports an error and the session goes on.
 */
@ApiModel
public non-sealed interface RealtimeResponseCancelEvent extends Model, RealtimeClientEvent {

    /**
     * Discriminator of this event, always {@code response.cancel}.
     *
     * @return the value
     */
    @Constant("response.cancel")
    String type();

    /**
     * Identifier that the client may choose for this event. At most 512 characters.
     *
     * @return the value; empty when absent
     */
    Optional<String> eventId();

    /**
     * Identifier of the response to cancel. If absent, a running response of the default conversation is cancelled.
     *
     * @return the value; empty when absent
     */
    Optional<String> responseId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeResponseCancelEventBuilder builder() {
        return ModelRuntime.builder(RealtimeResponseCancelEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseCancelEventBuilder toBuilder();
}
