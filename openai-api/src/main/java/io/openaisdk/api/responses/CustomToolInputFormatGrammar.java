package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.GrammarSyntax;

/** An input format of a custom tool that follows a grammar of your own. */
@ApiModel
public non-sealed interface CustomToolInputFormatGrammar extends Model, CustomToolInputFormat {

    /**
     * Discriminator of this format, always {@code grammar}.
     *
     * @return the value
     */
    @Constant("grammar")
    String type();

    /**
     * Notation of the grammar, {@code lark} or {@code regex}.
     *
     * @return the value
     */
    GrammarSyntax syntax();

    /**
     * Text of the grammar.
     *
     * @return the value
     */
    String definition();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CustomToolInputFormatGrammarBuilder builder() {
        return ModelRuntime.builder(CustomToolInputFormatGrammar.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CustomToolInputFormatGrammarBuilder toBuilder();
}
