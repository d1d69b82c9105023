package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Audio in G.711 mu-law coding. */
@ApiModel
public non-sealed interface RealtimePcmuAudioFormat extends Model, RealtimeAudioFormat {

    /**
     * Discriminator of this format, always {@code audio/pcmu}.
     *
     * @return the value; empty when absent
     */
    @Constant("audio/pcmu")
    Optional<String> type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimePcmuAudioFormatBuilder builder() {
        return ModelRuntime.builder(RealtimePcmuAudioFormat.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimePcmuAudioFormatBuilder toBuilder();
}
