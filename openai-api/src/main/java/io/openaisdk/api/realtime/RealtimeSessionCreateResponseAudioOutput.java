package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.VoiceName;
import java.util.Optional;

/** Settings for audio that the model produces. */
@ApiModel
public interface RealtimeSessionCreateResponseAudioOutput extends Model {

    /**
     * Format of the audio that the model produces.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeAudioFormat> format();

    /**
     * Voice of the model, fixed for the session once the model has spoken. {@code marin} and {@code cedar} sound best;
     * {@code alloy} by default.
     *
     * @return the value; empty when absent
     */
    Optional<VoiceName> voice();

    /**
     * Pace of the spoken answer relative to normal, applied to the audio after generation. From 0.25 to 1.5; 1 by
     * default. Can be changed between turns only.
     *
     * @return the value; empty when absent
     */
    Optional<Double> speed();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeSessionCreateResponseAudioOutputBuilder builder() {
        return ModelRuntime.builder(RealtimeSessionCreateResponseAudioOutput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeSessionCreateResponseAudioOutputBuilder toBuilder();
}
