package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/**
 * A message for the model. Instructions with role {@code developer} or {@code system} outrank those of {@code user};
 * {@code assistant} marks earlier output of the model.
 */
@ApiModel
public non-sealed interface EvalItem
        extends Model, CreateEvalItem, EvalCompletionsTemplateItem, EvalResponsesTemplateItem {

    /**
     * Discriminator of this item, always {@code message}.
     *
     * @return the value; empty when absent
     */
    @Constant("message")
    Optional<String> type();

    /**
     * Role of the author: {@code user}, {@code assistant}, {@code system} or {@code developer}.
     *
     * @return the value
     */
    EvalItemRole role();

    /**
     * Content of the message, as one part or a list of parts, possibly with template strings.
     *
     * @return the value
     */
    EvalItemContent content();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalItemBuilder builder() {
        return ModelRuntime.builder(EvalItem.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalItemBuilder toBuilder();
}
