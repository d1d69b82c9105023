package io.openaisdk.api.audio;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A language found in transcribed audio. */
@ApiModel
public interface TranscriptionLanguage extends Model {

    /**
     * Code of the language.
     *
     * @return the value
     */
    String code();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TranscriptionLanguageBuilder builder() {
        return ModelRuntime.builder(TranscriptionLanguage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TranscriptionLanguageBuilder toBuilder();
}
