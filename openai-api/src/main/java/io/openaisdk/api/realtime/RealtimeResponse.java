package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A response in a realtime session. */
@ApiModel
public interface RealtimeResponse extends Model {

    /**
     * Kind of this object, always {@code realtime.response}.
     *
     * @return the value; empty when absent
     */
    @Constant("realtime.response")
    Optional<String> object();

    /**
     * Unique identifier of the response, such as {@code resp_1234}.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * State of the response: {@code completed}, {@code cancelled}, {@code failed}, {@code incomplete} or
     * {@code in_progress}.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeResponseStatus> status();

    /**
     * Further information on the status.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeResponseStatusDetails> statusDetails();

    /**
     * Items that the response produced.
     *
     * @return the items; empty when absent
     */
    List<RealtimeConversationItem> output();

    /**
     * Key-value pairs attached to the object for later lookup, at most 16. Keys have up to 64 characters, values up to
     * 512.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, String> metadata();

    /**
     * Settings of the audio output.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeResponseAudio> audio();

    /**
     * Token usage of the response, on which billing rests. Output of earlier turns counts as input of later ones.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeResponseUsage> usage();

    /**
     * Identifier of the conversation that the response joins, as set by {@code conversation} in
     * {@code response.create}. Null when that was {@code none}.
     *
     * @return the value; empty when absent
     */
    Optional<String> conversationId();

    /**
     * Modality of the output, either {@code ["audio"]}, which comes with a transcript, or {@code ["text"]}.
     *
     * @return the items; empty when absent
     */
    List<RealtimeOutputModality> outputModalities();

    /**
     * Limit on output tokens, tool calls included, that held for this response; {@code inf} means no limit.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeMaxOutputTokens> maxOutputTokens();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeResponseBuilder builder() {
        return ModelRuntime.builder(RealtimeResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseBuilder toBuilder();
}
