package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Settings that say how turns are detected; has to be null for {@code gpt-realtime-whisper}, which has no VAD. */
@ApiModel
public interface RealtimeTranscriptionTurnDetection extends Model {

    /**
     * Kind of turn detection, so far always {@code server_vad}.
     *
     * @return the value; empty when absent
     */
    Optional<String> type();

    /**
     * Sensitivity of VAD, from 0.0 to 1.0; 0.5 by default. Higher values need louder speech, which helps in noise.
     *
     * @return the value; empty when absent
     */
    Optional<Double> threshold();

    /**
     * Audio to keep from before the detected speech, in milliseconds; 300 by default.
     *
     * @return the value; empty when absent
     */
    Optional<Long> prefixPaddingMs();

    /**
     * Silence that counts as the end of speech, in milliseconds; 500 by default. Lower values give faster replies but
     * may interrupt pauses.
     *
     * @return the value; empty when absent
     */
    Optional<Long> silenceDurationMs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeTranscriptionTurnDetectionBuilder builder() {
        return ModelRuntime.builder(RealtimeTranscriptionTurnDetection.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTranscriptionTurnDetectionBuilder toBuilder();
}
