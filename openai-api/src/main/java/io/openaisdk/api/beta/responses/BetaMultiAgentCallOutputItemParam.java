package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** An input item with the result of a multi-agent call. */
@ApiModel
public non-sealed interface BetaMultiAgentCallOutputItemParam extends Model, BetaResponseInputItem {

    /**
     * Discriminator of this item, always {@code multi_agent_call_output}.
     *
     * @return the value
     */
    @Constant("multi_agent_call_output")
    String type();

    /**
     * Identifier of this result item.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> id();

    /**
     * Agent from which this item comes.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTagParam> agent();

    /**
     * Identifier of the call that this result answers. From 1 to 64 characters.
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
    List<BetaOutputTextContentParam> output();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaMultiAgentCallOutputItemParamBuilder builder() {
        return ModelRuntime.builder(BetaMultiAgentCallOutputItemParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaMultiAgentCallOutputItemParamBuilder toBuilder();
}
