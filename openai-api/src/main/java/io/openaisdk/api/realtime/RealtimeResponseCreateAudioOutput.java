package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.AudioVoice;
import java.util.Optional;

/** Settings for audio that the model produces. */
@ApiModel
public interface RealtimeResponseCreateAudioOutput extends Model {

    /**
     * Format of the audio that the model produces.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeAudioFormat> format();

    /**
     * Voice of the model, built-in or custom with an {@code id}, fixed once it has spoken. {@code marin} and
     * {@code cedar} sound best; {@code alloy} by default.
     *
     * @return the value; empty when absent
     */
    Optional<AudioVoice> voice();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeResponseCreateAudioOutputBuilder builder() {
        return ModelRuntime.builder(RealtimeResponseCreateAudioOutput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseCreateAudioOutputBuilder toBuilder();
}
