package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.GrammarSyntax;

/** A grammar with its notation. */
@ApiModel
public interface ChatCompletionCustomToolGrammar extends Model {

    /**
     * Text of the grammar.
     *
     * @return the value
     */
    String definition();

    /**
     * Notation of the grammar, {@code lark} or {@code regex}.
     *
     * @return the value
     */
    GrammarSyntax syntax();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionCustomToolGrammarBuilder builder() {
        return ModelRuntime.builder(ChatCompletionCustomToolGrammar.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionCustomToolGrammarBuilder toBuilder();
}
