package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Function that the tool call or tool choice refers to. */
@ApiModel
public interface AssistantsNamedToolChoiceFunction extends Model {

    /**
     * Name of the function that is called.
     *
     * @return the value
     */
    String name();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AssistantsNamedToolChoiceFunctionBuilder builder() {
        return ModelRuntime.builder(AssistantsNamedToolChoiceFunction.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AssistantsNamedToolChoiceFunctionBuilder toBuilder();
}
