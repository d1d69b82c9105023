package io.openaisdk.api.audio;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A word of a transcription with its times. */
@ApiModel
public interface TranscriptionWord extends Model {

    /**
     * The word itself.
     *
     * @return the value
     */
    String word();

    /**
     * Start of the word, in seconds.
     *
     * @return the value
     */
    double start();

    /**
     * End of the word, in seconds.
     *
     * @return the value
     */
    double end();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TranscriptionWordBuilder builder() {
        return ModelRuntime.builder(TranscriptionWord.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TranscriptionWordBuilder toBuilder();
}
