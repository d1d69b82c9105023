package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.MessagePhase;
import io.openaisdk.api.responses.ResponseItemStatus;
import io.openaisdk.api.responses.ResponseMessageRole;
import java.util.List;
import java.util.Optional;

/** A message of a conversation, written by or for the model. */
@ApiModel
public non-sealed interface BetaResponseMessage extends Model, BetaCompactedResponseItem {

    /**
     * Discriminator of this variant, always {@code message}.
     *
     * @return the value
     */
    @Constant("message")
    String type();

    /**
     * ID of this message.
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
     * Progress of the message, set by the API on what it returns: {@code in_progress}, {@code completed} or
     * {@code incomplete}.
     *
     * @return the value
     */
    ResponseItemStatus status();

    /**
     * Author of the message, such as {@code user}, {@code assistant}, {@code system}, {@code developer} or
     * {@code tool}.
     *
     * @return the value
     */
    ResponseMessageRole role();

    /**
     * Parts that make up the message.
     *
     * @return the items
     */
    @Required
    List<BetaAgentMessageContent> content();

    /**
     * Stage of an assistant message: {@code commentary} on the way or the {@code final_answer}. From
     * {@code gpt-5.3-codex} on, send it back unchanged with follow-up requests to keep up quality.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<MessagePhase> phase();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseMessageBuilder builder() {
        return ModelRuntime.builder(BetaResponseMessage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseMessageBuilder toBuilder();
}
