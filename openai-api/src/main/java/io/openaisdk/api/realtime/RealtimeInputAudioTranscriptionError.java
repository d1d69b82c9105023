package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** What went wrong in the transcription. */
@ApiModel
public interface RealtimeInputAudioTranscriptionError extends Model {

    /**
     * Kind of error.
     *
     * @return the value; empty when absent
     */
    Optional<String> type();

    /**
     * Code of the error, where there is one.
     *
     * @return the value; empty when absent
     */
    Optional<String> code();

    /**
     * Explanation of the error for people.
     *
     * @return the value; empty when absent
     */
    Optional<String> message();

    /**
     * Parameter that the error concerns, where there is one.
     *
     * @return the value; empty when absent
     */
    Optional<String> param();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeInputAudioTranscriptionErrorBuilder builder() {
        return ModelRuntime.builder(RealtimeInputAudioTranscriptionError.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeInputAudioTranscriptionErrorBuilder toBuilder();
}
