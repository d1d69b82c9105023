package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Audio settings of the session. */
@ApiModel
public interface RealtimeSessionCreateResponseAudio extends Model {

    /**
     * Settings for audio that the session receives.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeSessionCreateResponseAudioInput> input();

    /**
     * Settings for audio that the model produces.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeSessionCreateResponseAudioOutput> output();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeSessionCreateResponseAudioBuilder builder() {
        return ModelRuntime.builder(RealtimeSessionCreateResponseAudio.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeSessionCreateResponseAudioBuilder toBuilder();
}
