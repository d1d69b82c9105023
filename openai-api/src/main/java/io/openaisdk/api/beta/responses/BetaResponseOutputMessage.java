package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.MessagePhase;
import io.openaisdk.api.responses.ResponseItemStatus;
import io.openaisdk.api.responses.ResponseOutputMessageContent;
import java.util.List;
import java.util.Optional;

/** A message that the model produced. */
@ApiModel
public non-sealed interface BetaResponseOutputMessage extends Model, BetaResponseOutputItem, BetaResponseItem {

    /**
     * Discriminator of this variant, always {@code message}.
     *
     * @return the value
     */
    @Constant("message")
    String type();

    /**
     * Author of the message, always {@code assistant}.
     *
     * @return the value
     */
    @Constant("assistant")
    String role();

    /**
     * ID of this answer.
     *
     * @return the value
     */
    String id();

    /**
     * Agent from which this item comes.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

    /**
     * Parts that make up the answer.
     *
     * @return the items
     */
    @Required
    List<ResponseOutputMessageContent> content();

    /**
     * Phase of an assistant message, which tells interim remarks from the final answer.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<MessagePhase> phase();

    /**
     * Progress of the item: {@code in_progress}, {@code completed} or {@code incomplete}. Set on items that the API
     * returns.
     *
     * @return the value
     */
    ResponseItemStatus status();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseOutputMessageBuilder builder() {
        return ModelRuntime.builder(BetaResponseOutputMessage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseOutputMessageBuilder toBuilder();
}
