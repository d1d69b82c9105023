package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A message that has a role and a text. */
@ApiModel
public non-sealed interface EvalSimpleInputMessage extends Model, CreateEvalItem, EvalResponsesTemplateItem {

    /**
     * Role of the message's author, such as {@code system}, {@code assistant} or {@code user}.
     *
     * @return the value
     */
    String role();

    /**
     * Content of this message.
     *
     * @return the value
     */
    String content();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalSimpleInputMessageBuilder builder() {
        return ModelRuntime.builder(EvalSimpleInputMessage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalSimpleInputMessageBuilder toBuilder();
}
