package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** An input item that repeats an earlier multi-agent call. */
@ApiModel
public non-sealed interface BetaMultiAgentCallItemParam extends Model, BetaResponseInputItem {

    /**
     * Discriminator of this item, always {@code multi_agent_call}.
     *
     * @return the value
     */
    @Constant("multi_agent_call")
    String type();

    /**
     * Identifier of this call item.
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
     * Identifier that ties the call to its output. From 1 to 64 characters.
     *
     * @return the value
     */
    String callId();

    /**
     * Action that was carried out.
     *
     * @return the value
     */
    BetaMultiAgentAction action();

    /**
     * Arguments of the action, as JSON text.
     *
     * @return the value
     */
    String arguments();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaMultiAgentCallItemParamBuilder builder() {
        return ModelRuntime.builder(BetaMultiAgentCallItemParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaMultiAgentCallItemParamBuilder toBuilder();
}
