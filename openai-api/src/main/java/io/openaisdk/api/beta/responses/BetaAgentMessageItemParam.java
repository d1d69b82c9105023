package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** An input item with a message from one agent to another. */
@ApiModel
public non-sealed interface BetaAgentMessageItemParam extends Model, BetaResponseInputItem {

    /**
     * Discriminator of this item, always {@code agent_message}.
     *
     * @return the value
     */
    @Constant("agent_message")
    String type();

    /**
     * Identifier of this message item.
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
     * Identity of the agent that sent the message.
     *
     * @return the value
     */
    String author();

    /**
     * Identity of the agent that the message is for.
     *
     * @return the value
     */
    String recipient();

    /**
     * Content of the message as plain text, images or encrypted data.
     *
     * @return the items
     */
    @Required
    List<BetaAgentMessageItemParamContent> content();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaAgentMessageItemParamBuilder builder() {
        return ModelRuntime.builder(BetaAgentMessageItemParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaAgentMessageItemParamBuilder toBuilder();
}
