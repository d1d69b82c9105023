package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Log probabilities of the tokens of an answer. */
@ApiModel
public interface ChatCompletionLogprobs extends Model {

    /**
     * Tokens of the message text with their log probabilities.
     *
     * @return the items
     */
    @Required
    @NullAllowed
    List<ChatCompletionTokenLogprob> content();

    /**
     * Tokens of the refusal with their log probabilities.
     *
     * @return the items
     */
    @Required
    @NullAllowed
    List<ChatCompletionTokenLogprob> refusal();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionLogprobsBuilder builder() {
        return ModelRuntime.builder(ChatCompletionLogprobs.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionLogprobsBuilder toBuilder();
}
