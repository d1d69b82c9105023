package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Audio settings of the translation, for both directions. */
@ApiModel
public interface RealtimeTranslationAudio extends Model {

    /**
     * Settings for the speech that is translated.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeTranslationAudioInput> input();

    /**
     * Settings for audio that the model produces.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeTranslationAudioOutput> output();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeTranslationAudioBuilder builder() {
        return ModelRuntime.builder(RealtimeTranslationAudio.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTranslationAudioBuilder toBuilder();
}
