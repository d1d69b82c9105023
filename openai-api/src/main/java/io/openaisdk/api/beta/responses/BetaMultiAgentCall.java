package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A call by which the model directs other agents. */
@ApiModel
public non-sealed interface BetaMultiAgentCall
        extends Model, BetaResponseOutputItem, BetaCompactedResponseItem, BetaResponseItem {

    /**
     * Discriminator of this call, always {@code multi_agent_call}.
     *
     * @return the value
     */
    @Constant("multi_agent_call")
    String type();

    /**
     * Identifier of this call item.
     *
     * @return the value
     */
    String id();

    /**
     * Agent from which this item comes.
     *
     * @return the value; empty when absent
     */
    Optional<BetaAgentTag> agent();

    /**
     * Identifier that ties the call to its output.
     *
     * @return the value
     */
    String callId();

    /**
     * Action to be carried out.
     *
     * @return the value
     */
    BetaMultiAgentAction action();

    /**
     * Generated arguments of the action, as JSON text.
     *
     * @return the value
     */
    String arguments();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaMultiAgentCallBuilder builder() {
        return ModelRuntime.builder(BetaMultiAgentCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaMultiAgentCallBuilder toBuilder();
}
