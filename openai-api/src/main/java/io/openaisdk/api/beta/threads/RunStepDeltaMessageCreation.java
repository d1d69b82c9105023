package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Changed details of a step that creates a message. */
@ApiModel
public non-sealed interface RunStepDeltaMessageCreation extends Model, RunStepDeltaDetails {

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
     * @return the value; empty when absent
     */
    Optional<RunStepDeltaMessageCreationDetails> messageCreation();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepDeltaMessageCreationBuilder builder() {
        return ModelRuntime.builder(RunStepDeltaMessageCreation.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepDeltaMessageCreationBuilder toBuilder();
}
