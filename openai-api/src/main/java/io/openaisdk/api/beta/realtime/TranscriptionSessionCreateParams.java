package io.openaisdk.api.beta.realtime;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.realtime.RealtimeAudioTranscription;
import io.openaisdk.api.realtime.RealtimeNoiseReduction;
import io.openaisdk.api.realtime.RealtimeSessionInclude;
import java.util.List;
import java.util.Optional;

/** Settings of a Realtime transcription session. */
@ApiModel
public interface TranscriptionSessionCreateParams extends Params {

    /**
     * Settings that say how turns are detected, here by audio volume on the server; null turns detection off.
     *
     * @return the value; empty when absent
     */
    Optional<TranscriptionSessionTurnDetection> turnDetection();

    /**
     * Noise reduction applied to input audio ahead of VAD and the model, to help both. Null, the default, turns it off.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeNoiseReduction> inputAudioNoiseReduction();

    /**
     * Format of the input audio; {@code pcm16} means 16-bit mono little-endian PCM at 24 kHz. Default: {@code pcm16}.
     *
     * @return the value; empty when absent
     */
    Optional<TranscriptionSessionInputAudioFormat> inputAudioFormat();

    /**
     * Transcription settings of the input audio; a language and a prompt may be given as hints.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeAudioTranscription> inputAudioTranscription();

    /**
     * Extra items to add to the transcription; {@code item.input_audio_transcription.logprobs} is the only one so far.
     *
     * @return the items; empty when absent
     */
    List<RealtimeSessionInclude> include();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TranscriptionSessionCreateParamsBuilder builder() {
        return ModelRuntime.builder(TranscriptionSessionCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TranscriptionSessionCreateParamsBuilder toBuilder();
}
