package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that reports an error of the client or server. The session stays open after most errors. */
@ApiModel
public non-sealed interface RealtimeErrorEvent extends Model, RealtimeServerEvent, RealtimeTranslationServerEvent {

    /**
     * Discriminator of this event, always {@code error}.
     *
     * @return the value
     */
    @Constant("error")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * What went wrong.
     *
     * @return the value
     */
    RealtimeError error();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeErrorEventBuilder builder() {
        return ModelRuntime.builder(RealtimeErrorEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeErrorEventBuilder toBuilder();
}
