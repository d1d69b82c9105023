package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.ErrorObject;

/** A stream event that reports an error, for example a timeout or an internal failure of the server. */
@ApiModel
public non-sealed interface AssistantErrorEvent extends Model, AssistantStreamEvent {

    /**
     * Name of this event, always {@code error}.
     *
     * @return the value
     */
    @Constant("error")
    String event();

    /**
     * Error that occurred.
     *
     * @return the value
     */
    ErrorObject data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AssistantErrorEventBuilder builder() {
        return ModelRuntime.builder(AssistantErrorEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AssistantErrorEventBuilder toBuilder();
}
