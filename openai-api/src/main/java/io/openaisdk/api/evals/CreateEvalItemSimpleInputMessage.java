package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A chat message of the prompt; it may use variables such as {@code {{item.name}}}. */
@ApiModel
public non-sealed interface CreateEvalItemSimpleInputMessage extends Model, CreateEvalItem {

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
    static CreateEvalItemSimpleInputMessageBuilder builder() {
        return ModelRuntime.builder(CreateEvalItemSimpleInputMessage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CreateEvalItemSimpleInputMessageBuilder toBuilder();
}
