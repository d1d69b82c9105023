package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Settings of a Realtime transcription session. */
@ApiModel
public non-sealed interface RealtimeTranscriptionSessionCreateRequest extends Model, RealtimeSessionSettings {

    /**
     * Kind of session, always {@code transcription}.
     *
     * @return the value
     */
    @Constant("transcription")
    String type();

    /**
     * Audio settings of the session.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeTranscriptionSessionCreateRequestAudio> audio();

    /**
     * Extra fields that the server should send, such as {@code item.input_audio_transcription.logprobs}.
     *
     * @return the items; empty when absent
     */
    List<RealtimeSessionInclude> include();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeTranscriptionSessionCreateRequestBuilder builder() {
        return ModelRuntime.builder(RealtimeTranscriptionSessionCreateRequest.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTranscriptionSessionCreateRequestBuilder toBuilder();
}
