package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Server event that says the translation session has ended. */
@ApiModel
public non-sealed interface RealtimeTranslationSessionClosedEvent extends Model, RealtimeTranslationServerEvent {

    /**
     * Discriminator of this event, always {@code session.closed}.
     *
     * @return the value
     */
    @Constant("session.closed")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeTranslationSessionClosedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeTranslationSessionClosedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTranslationSessionClosedEventBuilder toBuilder();
}
