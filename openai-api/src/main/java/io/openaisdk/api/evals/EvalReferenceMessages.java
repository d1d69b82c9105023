package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Messages that a variable of the item holds. */
@ApiModel
public non-sealed interface EvalReferenceMessages
        extends Model, EvalCompletionsInputMessages, EvalResponsesInputMessages {

    /**
     * Discriminator of these input messages, always {@code item_reference}.
     *
     * @return the value
     */
    @Constant("item_reference")
    String type();

    /**
     * Name of a variable under {@code item}, such as {@code item.input_trajectory}.
     *
     * @return the value
     */
    String itemReference();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalReferenceMessagesBuilder builder() {
        return ModelRuntime.builder(EvalReferenceMessages.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalReferenceMessagesBuilder toBuilder();
}
