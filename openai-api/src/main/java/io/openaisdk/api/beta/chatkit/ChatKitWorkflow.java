package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** The workflow of a session, with its state. */
@ApiModel
public interface ChatKitWorkflow extends Model {

    /**
     * Identifier of the workflow.
     *
     * @return the value
     */
    String id();

    /**
     * Version of the workflow in use. Null for the latest deployment.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> version();

    /**
     * State variables handed to the workflow, by name. Null when none were overridden.
     *
     * @return the entries
     */
    @Required
    @NullAllowed
    Map<String, ChatKitWorkflowStateVariable> stateVariables();

    /**
     * Trace settings of the workflow.
     *
     * @return the value
     */
    ChatKitWorkflowTracing tracing();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatKitWorkflowBuilder builder() {
        return ModelRuntime.builder(ChatKitWorkflow.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitWorkflowBuilder toBuilder();
}
