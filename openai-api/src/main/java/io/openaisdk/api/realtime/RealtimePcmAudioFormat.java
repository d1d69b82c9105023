package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** PCM audio, sampled at 24 kHz only. */
@ApiModel
public non-sealed interface RealtimePcmAudioFormat extends Model, RealtimeAudioFormat {

    /**
     * Discriminator of this format, always {@code audio/pcm}.
     *
     * @return the value; empty when absent
     */
    @Constant("audio/pcm")
    Optional<String> type();

    /**
     * Samples per second, always {@code 24000}.
     *
     * @return the value; empty when absent
     */
    Optional<Long> rate();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimePcmAudioFormatBuilder builder() {
        return ModelRuntime.builder(RealtimePcmAudioFormat.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimePcmAudioFormatBuilder toBuilder();
}
