package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Audio settings of the response. */
@ApiModel
public interface RealtimeResponseCreateAudio extends Model {

    /**
     * Settings for audio that the model produces.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeResponseCreateAudioOutput> output();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeResponseCreateAudioBuilder builder() {
        return ModelRuntime.builder(RealtimeResponseCreateAudio.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseCreateAudioBuilder toBuilder();
}
