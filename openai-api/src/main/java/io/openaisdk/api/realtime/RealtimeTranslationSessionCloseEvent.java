package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/**
 * Client event that ends a translation session once buffered audio is processed and the remaining output has been sent.
 */
@ApiModel
public non-sealed interface RealtimeTranslationSessionCloseEvent extends Model, RealtimeTranslationClientEvent {

    /**
     * Discriminator of this event, always {@code session.close}.
     *
     * @return the value
     */
    @Constant("session.close")
    String type();

    /**
     * Identifier that the client may choose for this event. At most 512 characters.
     *
     * @return the value; empty when absent
     */
    Optional<String> eventId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeTranslationSessionCloseEventBuilder builder() {
        return ModelRuntime.builder(RealtimeTranslationSessionCloseEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTranslationSessionCloseEventBuilder toBuilder();
}
