package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Settings of the audio output. */
@ApiModel
public interface RealtimeResponseAudio extends Model {

    /**
     * Settings for audio that the model produces.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeResponseAudioOutput> output();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeResponseAudioBuilder builder() {
        return ModelRuntime.builder(RealtimeResponseAudio.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseAudioBuilder toBuilder();
}
