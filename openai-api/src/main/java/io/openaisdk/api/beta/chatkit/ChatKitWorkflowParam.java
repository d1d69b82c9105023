package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** Workflow that a chat session uses, with its overrides. */
@ApiModel
public interface ChatKitWorkflowParam extends Model {

    /**
     * Identifier of the workflow that the session invokes.
     *
     * @return the value
     */
    String id();

    /**
     * Version of the workflow to be run; the latest deployed one by default.
     *
     * @return the value; empty when absent
     */
    Optional<String> version();

    /**
     * Variables passed on to the workflow. Keys have at most 64 characters and values are primitive; empty by default.
     *
     * @return the entries; empty when absent
     */
    Map<String, ChatKitWorkflowStateVariable> stateVariables();

    /**
     * Overrides for tracing of the workflow; tracing is on if this is absent.
     *
     * @return the value; empty when absent
     */
    Optional<ChatKitWorkflowTracingParam> tracing();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatKitWorkflowParamBuilder builder() {
        return ModelRuntime.builder(ChatKitWorkflowParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitWorkflowParamBuilder toBuilder();
}
