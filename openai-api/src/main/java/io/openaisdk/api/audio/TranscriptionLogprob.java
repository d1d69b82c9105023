package io.openaisdk.api.audio;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Log probability of a token of a transcription. */
@ApiModel
public interface TranscriptionLogprob extends Model {

    /**
     * Token of the transcript.
     *
     * @return the value; empty when absent
     */
    Optional<String> token();

    /**
     * Log probability of this token.
     *
     * @return the value; empty when absent
     */
    Optional<Double> logprob();

    /**
     * Byte values of the token.
     *
     * @return the items; empty when absent
     */
    List<Double> bytes();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TranscriptionLogprobBuilder builder() {
        return ModelRuntime.builder(TranscriptionLogprob.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TranscriptionLogprobBuilder toBuilder();
}
