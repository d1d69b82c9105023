package io.openaisdk.api.audio;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** The settings of voice activity detection for cutting audio into chunks. */
@ApiModel
public non-sealed interface VadConfig extends Model, TranscriptionChunkingStrategy {

    /**
     * Discriminator of these settings, always {@code server_vad}.
     *
     * @return the value
     */
    @Constant("server_vad")
    String type();

    /**
     * Audio kept from before the detected speech, in milliseconds; 300 by default.
     *
     * @return the value; empty when absent
     */
    Optional<Long> prefixPaddingMs();

    /**
     * Silence that ends speech, in milliseconds; 200 by default. Lower values react sooner but may cut into pauses.
     *
     * @return the value; empty when absent
     */
    Optional<Long> silenceDurationMs();

    /**
     * Sensitivity of the voice detection, from 0 to 1; 0.5 by default. Higher values need louder audio and suit noisy
     * places.
     *
     * @return the value; empty when absent
     */
    Optional<Double> threshold();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VadConfigBuilder builder() {
        return ModelRuntime.builder(VadConfig.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VadConfigBuilder toBuilder();
}
