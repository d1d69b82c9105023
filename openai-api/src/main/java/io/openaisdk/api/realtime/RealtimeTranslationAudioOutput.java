package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Settings for audio that the model produces. */
@ApiModel
public interface RealtimeTranslationAudioOutput extends Model {

    /**
     * Language into which speech and transcript are translated.
     *
     * @return the value; empty when absent
     */
    Optional<String> language();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeTranslationAudioOutputBuilder builder() {
        return ModelRuntime.builder(RealtimeTranslationAudioOutput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTranslationAudioOutputBuilder toBuilder();
}
