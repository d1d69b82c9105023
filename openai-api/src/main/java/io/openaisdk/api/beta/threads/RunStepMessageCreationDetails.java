package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Message that the step created. */
@ApiModel
public interface RunStepMessageCreationDetails extends Model {

    /**
     * ID of the created message.
     *
     * @return the value
     */
    String messageId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepMessageCreationDetailsBuilder builder() {
        return ModelRuntime.builder(RunStepMessageCreationDetails.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepMessageCreationDetailsBuilder toBuilder();
}
