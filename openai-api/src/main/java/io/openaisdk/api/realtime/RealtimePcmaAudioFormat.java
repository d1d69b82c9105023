package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Audio in G.711 A-law coding. */
@ApiModel
public non-sealed interface RealtimePcmaAudioFormat extends Model, RealtimeAudioFormat {

    /**
     * Discriminator of this format, always {@code audio/pcma}.
     *
     * @return the value; empty when absent
     */
    @Constant("audio/pcma")
    Optional<String> type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimePcmaAudioFormatBuilder builder() {
        return ModelRuntime.builder(RealtimePcmaAudioFormat.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimePcmaAudioFormatBuilder toBuilder();
}
