package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Server event that opens a connection and carries the default settings of the translation session. */
@ApiModel
public non-sealed interface RealtimeTranslationSessionCreatedEvent extends Model, RealtimeTranslationServerEvent {

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
     * Settings of the translation session.
     *
     * @return the value
     */
    RealtimeTranslationSession session();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeTranslationSessionCreatedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeTranslationSessionCreatedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTranslationSessionCreatedEventBuilder toBuilder();
}
