package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Noise reduction of the input, if any; null turns it off. */
@ApiModel
public interface RealtimeTranslationNoiseReduction extends Model {

    /**
     * Kind of noise reduction, by how far the microphone is away.
     *
     * @return the value
     */
    RealtimeNoiseReductionType type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeTranslationNoiseReductionBuilder builder() {
        return ModelRuntime.builder(RealtimeTranslationNoiseReduction.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTranslationNoiseReductionBuilder toBuilder();
}
