package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseOutputText;
import java.util.List;
import java.util.Optional;

/** The result of a multi-agent call. */
@ApiModel
public non-sealed interface BetaMultiAgentCallOutput
        extends Model, BetaResponseOutputItem, BetaCompactedResponseItem, BetaResponseItem {

    /**
     * Discriminator of this result, always {@code multi_agent_call_output}.
     *
     * @return the value
     */
    @Constant("multi_agent_call_output")
    String type();

    /**
     * Identifier of this result item.
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
     * Identifier of the call that this result answers.
     *
     * @return the value
     */
    String callId();

    /**
     * Action that led to this result.
     *
     * @return the value
     */
    BetaMultiAgentAction action();

    /**
     * Text that the action returned.
     *
     * @return the items
     */
    @Required
    List<ResponseOutputText> output();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaMultiAgentCallOutputBuilder builder() {
        return ModelRuntime.builder(BetaMultiAgentCallOutput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaMultiAgentCallOutputBuilder toBuilder();
}
