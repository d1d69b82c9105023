package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/**
 * Noise reduction for input audio, done before it reaches VAD and the model, to help both. Null, the default, turns it
 * off.
 */
@ApiModel
public interface RealtimeNoiseReduction extends Model {

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
    static RealtimeNoiseReductionBuilder builder() {
        return ModelRuntime.builder(RealtimeNoiseReduction.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeNoiseReductionBuilder toBuilder();
}
