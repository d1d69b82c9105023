package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Client event that changes the output language, input transcription or noise reduction of a translation session. */
@ApiModel
public non-sealed interface RealtimeTranslationSessionUpdateEvent extends Model, RealtimeTranslationClientEvent {

    /**
     * Discriminator of this event, always {@code session.update}.
     *
     * @return the value
     */
    @Constant("session.update")
    String type();

    /**
     * Identifier that the client may choose for this event. At most 512 characters.
     *
     * @return the value; empty when absent
     */
    Optional<String> eventId();

    /**
     * Fields to change; type and model stay as they were at creation.
     *
     * @return the value
     */
    RealtimeTranslationSessionUpdateRequest session();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeTranslationSessionUpdateEventBuilder builder() {
        return ModelRuntime.builder(RealtimeTranslationSessionUpdateEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTranslationSessionUpdateEventBuilder toBuilder();
}
