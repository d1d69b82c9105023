package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponsePrompt;
import java.util.List;
import java.util.Optional;

/** The settings of a Realtime session. */
@ApiModel
public non-sealed interface RealtimeSessionCreateResponse extends Model, RealtimeSessionInfo {

    /**
     * Kind of session, always {@code realtime}.
     *
     * @return the value
     */
    @Constant("realtime")
    String type();

    /**
     * Kind of this object, always {@code realtime.session}.
     *
     * @return the value
     */
    @Constant("realtime.session")
    String object();

    /**
     * Unique identifier of the session, such as {@code sess_1234567890abcdef}.
     *
     * @return the value
     */
    String id();

    /**
     * Time at which the session expires, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    Optional<Long> expiresAt();

    /**
     * Kinds of output from the model, either {@code ["audio"]} (with transcript) or {@code ["text"]}, not both.
     * Default: {@code ["audio"]}.
     *
     * @return the items; empty when absent
     */
    List<RealtimeOutputModality> outputModalities();

    /**
     * Name of the Realtime model that serves the session.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeModel> model();

    /**
     * System instructions placed before each model call, on content, format and manner of speaking. The server supplies
     * its own when this is absent.
     *
     * @return the value; empty when absent
     */
    Optional<String> instructions();

    /**
     * Audio settings of the session.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeSessionCreateResponseAudio> audio();

    /**
     * Extra fields that the server should send, such as {@code item.input_audio_transcription.logprobs}.
     *
     * @return the items; empty when absent
     */
    List<RealtimeSessionInclude> include();

    /**
     * Tracing of the session: {@code auto} or explicit settings; null, the default, means none. Fixed once tracing is
     * on.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<RealtimeTracing> tracing();

    /**
     * Tools that the model may use.
     *
     * @return the items; empty when absent
     */
    List<RealtimeTool> tools();

    /**
     * How the model selects tools: a mode, or a certain function or MCP tool to force. Default: {@code auto}.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeToolChoice> toolChoice();

    /**
     * Reasoning settings, for models that reason.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeReasoning> reasoning();

    /**
     * Limit on output tokens of one response, tool calls included: a number from 1 to 4096, or {@code inf} for all that
     * the model allows. Default: {@code inf}.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeMaxOutputTokens> maxOutputTokens();

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
    static RealtimeSessionCreateResponseBuilder builder() {
        return ModelRuntime.builder(RealtimeSessionCreateResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeSessionCreateResponseBuilder toBuilder();
}
