package io.openaisdk.api.beta.realtime;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.realtime.RealtimeFunctionTool;
import io.openaisdk.api.realtime.RealtimeMaxOutputTokens;
import io.openaisdk.api.realtime.RealtimeOutputModality;
import io.openaisdk.api.realtime.RealtimeTracing;
import io.openaisdk.api.realtime.RealtimeTranscriptionTurnDetection;
import io.openaisdk.api.realtime.RealtimeTruncation;
import io.openaisdk.api.responses.ResponsePrompt;
import io.openaisdk.api.shared.AudioVoice;
import java.util.List;
import java.util.Optional;

/** A realtime session configuration with an ephemeral key, which lasts one minute by default. */
@ApiModel
public interface SessionCreateParams extends Params {

    /**
     * Ephemeral key, which the service makes; not to be set.
     *
     * @return the value; empty when absent
     */
    Optional<SessionClientSecret> clientSecret();

    /**
     * Modalities in which the model may answer; {@code ["text"]} alone turns audio off.
     *
     * @return the items; empty when absent
     */
    List<RealtimeOutputModality> modalities();

    /**
     * System instructions on the content, format and speech of replies, which the model may not always follow. If
     * absent, defaults of the server apply.
     *
     * @return the value; empty when absent
     */
    Optional<String> instructions();

    /**
     * Voice of the model: a built-in one such as {@code alloy} or {@code marin}, or a custom voice with its {@code id}.
     * Fixed for the session once the model has spoken.
     *
     * @return the value; empty when absent
     */
    Optional<AudioVoice> voice();

    /**
     * Format of the input audio: {@code pcm16}, {@code g711_ulaw} or {@code g711_alaw}.
     *
     * @return the value; empty when absent
     */
    Optional<String> inputAudioFormat();

    /**
     * Format of the output audio: {@code pcm16}, {@code g711_ulaw} or {@code g711_alaw}.
     *
     * @return the value; empty when absent
     */
    Optional<String> outputAudioFormat();

    /**
     * Transcription of input audio, off by default; null turns it off again. A rough guide only, as the model hears the
     * audio itself.
     *
     * @return the value; empty when absent
     */
    Optional<SessionInputAudioTranscription> inputAudioTranscription();

    /**
     * Speed of speech, from 0.25 to 1.5; 1 by default. It can be changed between turns only.
     *
     * @return the value; empty when absent
     */
    Optional<Double> speed();

    /**
     * Tracing of the session, which cannot be changed once on; null turns it off. Default: {@code auto}, a trace with
     * default names and metadata.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeTracing> tracing();

    /**
     * Turn detection by server VAD, which hears speech start and end by volume. Null turns it off.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeTranscriptionTurnDetection> turnDetection();

    /**
     * Functions that the model may call.
     *
     * @return the items; empty when absent
     */
    List<RealtimeFunctionTool> tools();

    /**
     * How the model selects tools: {@code auto}, {@code none}, {@code required} or a certain function.
     *
     * @return the value; empty when absent
     */
    Optional<String> toolChoice();

    /**
     * Sampling temperature, from 0.6 to 1.2; 0.8 by default.
     *
     * @return the value; empty when absent
     */
    Optional<Double> temperature();

    /**
     * Limit on tokens of one reply, tool calls included: from 1 to 4096, or {@code inf} for the maximum of the model.
     * Default: {@code inf}.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeMaxOutputTokens> maxResponseOutputTokens();

    /**
     * How the conversation is shortened once it exceeds the input limit of the model.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeTruncation> truncation();

    /**
     * Stored prompt template to use, with the values to fill in.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ResponsePrompt> prompt();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static SessionCreateParamsBuilder builder() {
        return ModelRuntime.builder(SessionCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    SessionCreateParamsBuilder toBuilder();
}
