package io.openaisdk.api.audio;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** A detailed translation with duration and segments. */
@ApiModel
public non-sealed interface TranslationVerbose extends Model, TranslationCreateResponse {

    /**
     * Language of the translation, always {@code english}.
     *
     * @return the value
     */
    String language();

    /**
     * Length of the audio, in seconds.
     *
     * @return the value
     */
    double duration();

    /**
     * Translation of the audio.
     *
     * @return the value
     */
    @Override
    String text();

    /**
     * Parts of the translation with their details.
     *
     * @return the items; empty when absent
     */
    List<TranscriptionSegment> segments();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TranslationVerboseBuilder builder() {
        return ModelRuntime.builder(TranslationVerbose.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TranslationVerboseBuilder toBuilder();
}
