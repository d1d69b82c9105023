package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A message of a template that has a role and a text. */
@ApiModel
public non-sealed interface EvalResponsesTemplateItemChatMessage extends Model, EvalResponsesTemplateItem {

    /**
     * Role of the author, such as {@code system}, {@code assistant} or {@code user}.
     *
     * @return the value
     */
    String role();

    /**
     * Text of the message.
     *
     * @return the value
     */
    String content();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalResponsesTemplateItemChatMessageBuilder builder() {
        return ModelRuntime.builder(EvalResponsesTemplateItemChatMessage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalResponsesTemplateItemChatMessageBuilder toBuilder();
}
