package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** A token of the output with its log probability and the likeliest alternatives. */
@ApiModel
public interface ChatCompletionTokenLogprob extends Model {

    /**
     * Text of the token.
     *
     * @return the value
     */
    String token();

    /**
     * Log probability of the token. {@code -9999.0} stands for a very unlikely token outside the top 20.
     *
     * @return the value
     */
    double logprob();

    /**
     * UTF-8 bytes of the token, for joining characters that span several tokens. {@code null} if the token has no
     * bytes.
     *
     * @return the items
     */
    @Required
    @NullAllowed
    List<Long> bytes();

    /**
     * Likeliest tokens at this position with their log probabilities. May hold fewer entries than were asked for.
     *
     * @return the items
     */
    @Required
    List<ChatCompletionTopLogprob> topLogprobs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionTokenLogprobBuilder builder() {
        return ModelRuntime.builder(ChatCompletionTokenLogprob.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionTokenLogprobBuilder toBuilder();
}
