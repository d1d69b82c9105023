package io.openaisdk.api.audio;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** The usage of a model that is billed by length of audio. */
@ApiModel
public non-sealed interface TranscriptionUsageDuration extends Model, TranscriptionUsage {

    /**
     * Discriminator of this usage, always {@code duration}.
     *
     * @return the value
     */
    @Constant("duration")
    String type();

    /**
     * Length of the input audio, in seconds.
     *
     * @return the value
     */
    double seconds();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TranscriptionUsageDurationBuilder builder() {
        return ModelRuntime.builder(TranscriptionUsageDuration.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TranscriptionUsageDurationBuilder toBuilder();
}
