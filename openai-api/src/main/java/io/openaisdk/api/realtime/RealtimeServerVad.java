package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Turn detection by voice activity on the server, which ends a turn after some silence. */
@ApiModel
public non-sealed interface RealtimeServerVad extends Model, RealtimeTurnDetection {

    /**
     * Discriminator of this mode, always {@code server_vad}.
     *
     * @return the value
     */
    @Constant("server_vad")
    String type();

    /**
     * Activation threshold of the voice detection, from 0 to 1; 0.5 by default. Higher values suit noisy places.
     *
     * @return the value; empty when absent
     */
    Optional<Double> threshold();

    /**
     * Audio kept from before the detected speech, in milliseconds; 300 by default.
     *
     * @return the value; empty when absent
     */
    Optional<Long> prefixPaddingMs();

    /**
     * Silence that ends a turn, in milliseconds; 500 by default. Lower values answer sooner but may cut into pauses.
     *
     * @return the value; empty when absent
     */
    Optional<Long> silenceDurationMs();

    /**
     * Whether the end of speech starts a response by itself; {@code true} by default. May fail if a response is running
     * and {@code interrupt_response} is off.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> createResponse();

    /**
     * Whether the start of speech cancels a running response in the default conversation; {@code true} by default.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> interruptResponse();

    /**
     * Silence after the last played answer until the model speaks up unprompted, in milliseconds. From 5000 to 30000.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> idleTimeoutMs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeServerVadBuilder builder() {
        return ModelRuntime.builder(RealtimeServerVad.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeServerVadBuilder toBuilder();
}
