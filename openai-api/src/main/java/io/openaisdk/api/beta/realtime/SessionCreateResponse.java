package io.openaisdk.api.beta.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.realtime.RealtimeFunctionTool;
import io.openaisdk.api.realtime.RealtimeMaxOutputTokens;
import io.openaisdk.api.realtime.RealtimeOutputModality;
import io.openaisdk.api.realtime.RealtimeSessionInclude;
import io.openaisdk.api.realtime.RealtimeTracing;
import io.openaisdk.api.realtime.RealtimeTranscriptionTurnDetection;
import java.util.List;
import java.util.Optional;

/** The settings of a Realtime session. */
@ApiModel
public interface SessionCreateResponse extends Model {

    /**
     * Unique identifier of the session, such as {@code sess_1234567890abcdef}.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Kind of this object, always {@code realtime.session}.
     *
     * @return the value; empty when absent
     */
    Optional<String> object();

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
     * Name of the Realtime model that serves the session.
     *
     * @return the value; empty when absent
     */
    Optional<String> model();

    /**
     * Kinds of output from the model; {@code ["text"]} turns audio off.
     *
     * @return the items; empty when absent
     */
    List<RealtimeOutputModality> outputModalities();

    /**
     * System instructions placed before each model call; the server supplies its own when this is absent.
     *
     * @return the value; empty when absent
     */
    Optional<String> instructions();

    /**
     * Audio settings of the session, for both directions.
     *
     * @return the value; empty when absent
     */
    Optional<SessionCreateResponseAudio> audio();

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
     * Limit on output tokens of one response, tool calls included: a number from 1 to 4096, or {@code inf} for all that
     * the model allows. Default: {@code inf}.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeMaxOutputTokens> maxOutputTokens();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static SessionCreateResponseBuilder builder() {
        return ModelRuntime.builder(SessionCreateResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    SessionCreateResponseBuilder toBuilder();
}
