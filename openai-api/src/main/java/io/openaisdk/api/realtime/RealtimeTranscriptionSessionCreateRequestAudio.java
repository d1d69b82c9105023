package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Audio settings of the session. */
@ApiModel
public interface RealtimeTranscriptionSessionCreateRequestAudio extends Model {

    /**
     * Settings for audio that the session receives.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeAudioConfigInput> input();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeTranscriptionSessionCreateRequestAudioBuilder builder() {
        return ModelRuntime.builder(RealtimeTranscriptionSessionCreateRequestAudio.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTranscriptionSessionCreateRequestAudioBuilder toBuilder();
}
