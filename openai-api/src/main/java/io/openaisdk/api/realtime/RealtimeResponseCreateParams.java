package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponsePrompt;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings for a new realtime response. */
@ApiModel
public interface RealtimeResponseCreateParams extends Model {

    /**
     * Modality of the output, either {@code ["audio"]}, which comes with a transcript, or {@code ["text"]}.
     *
     * @return the items; empty when absent
     */
    List<RealtimeOutputModality> outputModalities();

    /**
     * System instructions on the content, format and speech of replies, which the model may not always follow. If
     * absent, defaults of the server apply.
     *
     * @return the value; empty when absent
     */
    Optional<String> instructions();

    /**
     * Audio settings of the response.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeResponseCreateAudio> audio();

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
     * Whether the model may run several tool calls at once. For reasoning models such as {@code gpt-realtime-2} only.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> parallelToolCalls();

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
     * Conversation that the response joins: {@code auto} for the default one, {@code none} to keep it out of band.
     * Default: {@code auto}.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeResponseConversation> conversation();

    /**
     * Key-value pairs attached to the object for later lookup, at most 16. Keys have up to 64 characters, values up to
     * 512.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, String> metadata();

    /**
     * Stored prompt template to use, with the values to fill in.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ResponsePrompt> prompt();

    /**
     * Items to use as the context in place of the default conversation, references to earlier ones included. An empty
     * list clears the context.
     *
     * @return the items; empty when absent
     */
    List<RealtimeConversationItem> input();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeResponseCreateParamsBuilder builder() {
        return ModelRuntime.builder(RealtimeResponseCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseCreateParamsBuilder toBuilder();
}
