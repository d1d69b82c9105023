package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Server event with a further piece of translated PCM16 audio, of varying length. */
@ApiModel
public non-sealed interface RealtimeTranslationSessionOutputAudioDeltaEvent
        extends Model, RealtimeTranslationServerEvent {

    /**
     * Discriminator of this event, always {@code session.output_audio.delta}.
     *
     * @return the value
     */
    @Constant("session.output_audio.delta")
    String type();

    /**
     * Encoding of the audio in {@code delta}, always {@code pcm16}.
     *
     * @return the value; empty when absent
     */
    @Constant("pcm16")
    Optional<String> format();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * Next piece of translated audio, as Base64.
     *
     * @return the value
     */
    String delta();

    /**
     * Samples per second of this audio; 24000 by default.
     *
     * @return the value; empty when absent
     */
    Optional<Long> sampleRate();

    /**
     * Count of audio channels; 1 by default.
     *
     * @return the value; empty when absent
     */
    Optional<Long> channels();

    /**
     * Position for aligning streams, in milliseconds; no identifier of the event.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> elapsedMs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeTranslationSessionOutputAudioDeltaEventBuilder builder() {
        return ModelRuntime.builder(RealtimeTranslationSessionOutputAudioDeltaEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTranslationSessionOutputAudioDeltaEventBuilder toBuilder();
}
