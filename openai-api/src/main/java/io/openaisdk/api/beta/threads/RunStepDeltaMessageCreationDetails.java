package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Message that the step created. */
@ApiModel
public interface RunStepDeltaMessageCreationDetails extends Model {

    /**
     * ID of the created message.
     *
     * @return the value; empty when absent
     */
    Optional<String> messageId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepDeltaMessageCreationDetailsBuilder builder() {
        return ModelRuntime.builder(RunStepDeltaMessageCreationDetails.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepDeltaMessageCreationDetailsBuilder toBuilder();
}
