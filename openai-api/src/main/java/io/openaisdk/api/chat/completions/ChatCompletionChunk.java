package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.CompletionUsage;
import java.util.List;
import java.util.Optional;

/** One chunk of a streamed chat completion. */
@ApiModel
public interface ChatCompletionChunk extends Model {

    /**
     * Discriminator of this chunk object, always {@code chat.completion.chunk}.
     *
     * @return the value
     */
    @Constant("chat.completion.chunk")
    String object();

    /**
     * Identifier of the chat completion. Equal in all chunks.
     *
     * @return the value
     */
    String id();

    /**
     * Pieces of the alternative answers. Several if {@code n} exceeds 1, none in the last chunk if
     * {@code include_usage} is on.
     *
     * @return the items
     */
    @Required
    List<ChatCompletionChunkChoice> choices();

    /**
     * Creation time of the chat completion, in Unix seconds. Equal in all chunks.
     *
     * @return the value
     */
    long created();

    /**
     * Name of the model that answers.
     *
     * @return the value
     */
    String model();

    /**
     * Random padding that evens out chunk sizes against side-channel attacks. Absent if
     * {@code stream_options.include_obfuscation} is {@code false}.
     *
     * @return the value; empty when absent
     */
    Optional<String> obfuscation();

    /**
     * Processing tier, such as {@code auto}, {@code default}, {@code flex} or {@code priority}. Absence in a request
     * means {@code auto}; a response names the tier that was really used.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ChatCompletionServiceTier> serviceTier();

    /**
     * Fingerprint of the backend configuration. Seen along with {@code seed}, a changed value explains differing
     * results. Deprecated.
     *
     * @return the value; empty when absent
     * @deprecated it belongs to {@code seed}, which is deprecated too
     */
    @Deprecated
    Optional<String> systemFingerprint();

    /**
     * Token counts of the whole request, in the last chunk only and only with {@code include_usage} on. Missing if the
     * stream breaks off early.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<CompletionUsage> usage();

    /**
     * Moderation outcome for input and output, in the chunk that carries it. Only if the request asked for moderation.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ChatCompletionModeration> moderation();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionChunkBuilder builder() {
        return ModelRuntime.builder(ChatCompletionChunk.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionChunkBuilder toBuilder();
}
