package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** The event that ends a stream. */
@ApiModel
public non-sealed interface AssistantDoneEvent extends Model, AssistantStreamEvent {

    /**
     * Name of this event, always {@code done}.
     *
     * @return the value
     */
    @Constant("done")
    String event();

    /**
     * Data of this event, always {@code [DONE]}.
     *
     * @return the value
     */
    @Constant("[DONE]")
    String data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AssistantDoneEventBuilder builder() {
        return ModelRuntime.builder(AssistantDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AssistantDoneEventBuilder toBuilder();
}
