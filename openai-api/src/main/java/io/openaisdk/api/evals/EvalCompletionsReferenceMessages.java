package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** One of the forms that this value may take. */
@ApiModel
public non-sealed interface EvalCompletionsReferenceMessages extends Model, EvalCompletionsInputMessages {

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
    static EvalCompletionsReferenceMessagesBuilder builder() {
        return ModelRuntime.builder(EvalCompletionsReferenceMessages.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalCompletionsReferenceMessagesBuilder toBuilder();
}
