package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Settings of a Realtime transcription session. */
@ApiModel
public non-sealed interface RealtimeTranscriptionSessionCreateResponse extends Model, RealtimeSessionInfo {

    /**
     * Kind of session, always {@code transcription}.
     *
     * @return the value
     */
    @Constant("transcription")
    String type();

    /**
     * Unique identifier of the session, such as {@code sess_1234567890abcdef}.
     *
     * @return the value
     */
    String id();

    /**
     * Kind of this object, always {@code realtime.transcription_session}.
     *
     * @return the value
     */
    String object();

    /**
     * Time at which the session expires, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    Optional<Long> expiresAt();

    /**
     * Extra fields to include in server output; {@code item.input_audio_transcription.logprobs} adds log probabilities
     * of transcripts.
     *
     * @return the items; empty when absent
     */
    List<RealtimeSessionInclude> include();

    /**
     * Audio settings of the session, for input only.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeTranscriptionSessionCreateResponseAudio> audio();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeTranscriptionSessionCreateResponseBuilder builder() {
        return ModelRuntime.builder(RealtimeTranscriptionSessionCreateResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTranscriptionSessionCreateResponseBuilder toBuilder();
}
