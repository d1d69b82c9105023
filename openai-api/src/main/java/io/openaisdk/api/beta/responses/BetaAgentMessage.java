package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** A message from one agent to another. */
@ApiModel
public non-sealed interface BetaAgentMessage
        extends Model, BetaResponseOutputItem, BetaCompactedResponseItem, BetaResponseItem {

    /**
     * Discriminator of this item, always {@code agent_message}.
     *
     * @return the value
     */
    @Constant("agent_message")
    String type();

    /**
     * Identifier of this agent message.
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
     * Content of the message, in encrypted form.
     *
     * @return the items
     */
    @Required
    List<BetaAgentMessageContent> content();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaAgentMessageBuilder builder() {
        return ModelRuntime.builder(BetaAgentMessage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaAgentMessageBuilder toBuilder();
}
