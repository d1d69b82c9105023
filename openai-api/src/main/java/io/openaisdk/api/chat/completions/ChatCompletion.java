package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.CompletionUsage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answer to a chat completion request. */
@ApiModel
public interface ChatCompletion extends Model {

    /**
     * Discriminator of this object, always {@code chat.completion}.
     *
     * @return the value
     */
    @Constant("chat.completion")
    String object();

    /**
     * Identifier of this chat completion.
     *
     * @return the value
     */
    String id();

    /**
     * Alternative answers. More than one only if {@code n} exceeds 1.
     *
     * @return the items
     */
    @Required
    List<ChatCompletionChoice> choices();

    /**
     * Creation time of the chat completion, in Unix seconds.
     *
     * @return the value
     */
    long created();

    /**
     * Name of the model that answered.
     *
     * @return the value
     */
    String model();

    /**
     * Key-value pairs attached to the object for later lookup, at most 16. Keys have up to 64 characters, values up to
     * 512.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, String> metadata();

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
     * Token counts of this request.
     *
     * @return the value; empty when absent
     */
    Optional<CompletionUsage> usage();

    /**
     * Moderation outcome for input and output, provided that the request asked for it.
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
    static ChatCompletionBuilder builder() {
        return ModelRuntime.builder(ChatCompletion.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionBuilder toBuilder();
}
