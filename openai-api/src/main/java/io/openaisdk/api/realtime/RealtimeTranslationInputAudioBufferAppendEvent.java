package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/**
 * Client event that adds audio to the input buffer of a translation session, best in pieces of 200 ms and with silence
 * during pauses.
 */
@ApiModel
public non-sealed interface RealtimeTranslationInputAudioBufferAppendEvent
        extends Model, RealtimeTranslationClientEvent {

    /**
     * Discriminator of this event, always {@code session.input_audio_buffer.append}.
     *
     * @return the value
     */
    @Constant("session.input_audio_buffer.append")
    String type();

    /**
     * Identifier that the client may choose for this event. At most 512 characters.
     *
     * @return the value; empty when absent
     */
    Optional<String> eventId();

    /**
     * Audio to append, as Base64 of 24 kHz mono PCM16.
     *
     * @return the value
     */
    String audio();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeTranslationInputAudioBufferAppendEventBuilder builder() {
        return ModelRuntime.builder(RealtimeTranslationInputAudioBufferAppendEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTranslationInputAudioBufferAppendEventBuilder toBuilder();
}
