package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.beta.assistants.AssistantsApiToolChoiceOption;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Names one tool that the model is forced to call. */
@ApiModel
public non-sealed interface AssistantsNamedToolChoice extends Model, AssistantsApiToolChoiceOption {

    /**
     * Type of the forced tool; {@code function} also needs the function's name.
     *
     * @return the value
     */
    AssistantsNamedToolChoiceType type();

    /**
     * Function that the tool call or tool choice refers to.
     *
     * @return the value; empty when absent
     */
    Optional<AssistantsNamedToolChoiceFunction> function();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AssistantsNamedToolChoiceBuilder builder() {
        return ModelRuntime.builder(AssistantsNamedToolChoice.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AssistantsNamedToolChoiceBuilder toBuilder();
}
