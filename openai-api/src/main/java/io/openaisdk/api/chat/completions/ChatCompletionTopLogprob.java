package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** A token that was among the most likely ones at a position, with its log probability. */
@ApiModel
public interface ChatCompletionTopLogprob extends Model {

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
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionTopLogprobBuilder builder() {
        return ModelRuntime.builder(ChatCompletionTopLogprob.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionTopLogprobBuilder toBuilder();
}
