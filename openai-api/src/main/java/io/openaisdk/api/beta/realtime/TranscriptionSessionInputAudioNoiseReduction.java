package io.openaisdk.api.beta.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.realtime.RealtimeNoiseReductionType;
import java.util.Optional;

/** Noise reduction applied to input audio ahead of VAD and the model, to help both. Null, the default, turns it off. */
@ApiModel
public interface TranscriptionSessionInputAudioNoiseReduction extends Model {

    /**
     * Kind of noise reduction, by how far the microphone is away.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeNoiseReductionType> type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TranscriptionSessionInputAudioNoiseReductionBuilder builder() {
        return ModelRuntime.builder(TranscriptionSessionInputAudioNoiseReduction.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TranscriptionSessionInputAudioNoiseReductionBuilder toBuilder();
}
