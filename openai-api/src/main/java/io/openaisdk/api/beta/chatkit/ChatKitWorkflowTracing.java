package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Settings for diagnostic traces of a session. */
@ApiModel
public interface ChatKitWorkflowTracing extends Model {

    /**
     * True if traces are recorded.
     *
     * @return the value
     */
    boolean enabled();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatKitWorkflowTracingBuilder builder() {
        return ModelRuntime.builder(ChatKitWorkflowTracing.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitWorkflowTracingBuilder toBuilder();
}
