package io.openaisdk.api.audio;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Log probability of a token in a stream of a transcription. */
@ApiModel
public interface TranscriptionTextLogprob extends Model {

    /**
     * Token that the log probability was computed for.
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
     * Bytes that the log probability was computed for.
     *
     * @return the items; empty when absent
     */
    List<Long> bytes();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TranscriptionTextLogprobBuilder builder() {
        return ModelRuntime.builder(TranscriptionTextLogprob.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TranscriptionTextLogprobBuilder toBuilder();
}
