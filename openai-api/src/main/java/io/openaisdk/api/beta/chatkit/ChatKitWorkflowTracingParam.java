package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Settings for diagnostic tracing of a session. */
@ApiModel
public interface ChatKitWorkflowTracingParam extends Model {

    /**
     * Turns tracing on or off for the session. Default: {@code true}.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> enabled();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatKitWorkflowTracingParamBuilder builder() {
        return ModelRuntime.builder(ChatKitWorkflowTracingParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitWorkflowTracingParamBuilder toBuilder();
}
