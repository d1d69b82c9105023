package io.openaisdk.api.beta.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.realtime.RealtimeSessionCreateResponseAudioOutput;
import java.util.Optional;

/** Audio settings of the session, for both directions. */
@ApiModel
public interface SessionCreateResponseAudio extends Model {

    /**
     * Settings for audio that the session receives.
     *
     * @return the value; empty when absent
     */
    Optional<SessionCreateResponseAudioInput> input();

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
    static SessionCreateResponseAudioBuilder builder() {
        return ModelRuntime.builder(SessionCreateResponseAudio.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    SessionCreateResponseAudioBuilder toBuilder();
}
