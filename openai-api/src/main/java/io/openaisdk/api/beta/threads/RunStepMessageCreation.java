package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Details of a step that creates a message. */
@ApiModel
public non-sealed interface RunStepMessageCreation extends Model, RunStepStepDetails {

    /**
     * Discriminator of these details, always {@code message_creation}.
     *
     * @return the value
     */
    @Constant("message_creation")
    String type();

    /**
     * Message that the step created.
     *
     * @return the value
     */
    RunStepMessageCreationDetails messageCreation();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepMessageCreationBuilder builder() {
        return ModelRuntime.builder(RunStepMessageCreation.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepMessageCreationBuilder toBuilder();
}
