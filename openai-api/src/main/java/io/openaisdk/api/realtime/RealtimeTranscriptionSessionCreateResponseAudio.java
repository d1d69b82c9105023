package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Audio settings of the session, for input only. */
@ApiModel
public interface RealtimeTranscriptionSessionCreateResponseAudio extends Model {

    /**
     * Settings for audio that the session receives.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeTranscriptionSessionCreateResponseAudioInput> input();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeTranscriptionSessionCreateResponseAudioBuilder builder() {
        return ModelRuntime.builder(RealtimeTranscriptionSessionCreateResponseAudio.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTranscriptionSessionCreateResponseAudioBuilder toBuilder();
}
