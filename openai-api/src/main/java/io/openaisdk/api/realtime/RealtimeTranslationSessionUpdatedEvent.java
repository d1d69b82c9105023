package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Server event that confirms a {@code session.update} of a translation session. */
@ApiModel
public non-sealed interface RealtimeTranslationSessionUpdatedEvent extends Model, RealtimeTranslationServerEvent {

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
    static RealtimeTranslationSessionUpdatedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeTranslationSessionUpdatedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTranslationSessionUpdatedEventBuilder toBuilder();
}
