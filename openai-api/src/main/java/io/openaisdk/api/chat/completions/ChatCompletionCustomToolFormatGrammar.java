package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An input format that follows a grammar of your own. */
@ApiModel
public non-sealed interface ChatCompletionCustomToolFormatGrammar extends Model, ChatCompletionCustomToolFormat {

    /**
     * Discriminator of this format, always {@code grammar}.
     *
     * @return the value
     */
    @Constant("grammar")
    String type();

    /**
     * Grammar that the input has to follow.
     *
     * @return the value
     */
    ChatCompletionCustomToolGrammar grammar();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionCustomToolFormatGrammarBuilder builder() {
        return ModelRuntime.builder(ChatCompletionCustomToolFormatGrammar.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionCustomToolFormatGrammarBuilder toBuilder();
}
