package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseInputContent;
import io.openaisdk.api.responses.ResponseInputMessageRole;
import io.openaisdk.api.responses.ResponseItemStatus;
import java.util.List;
import java.util.Optional;

/**
 * A message to the model whose role decides how much weight it has. Text from {@code developer} or {@code system}
 * outranks that of a {@code user}.
 */
@ApiModel
public non-sealed interface BetaResponseInputMessage extends Model, BetaResponseInputItem {

    /**
     * Discriminator of this variant, always {@code message}.
     *
     * @return the value; empty when absent
     */
    @Constant("message")
    Optional<String> type();

    /**
     * Agent from which this item comes.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

    /**
     * Author of the message: {@code user}, {@code system} or {@code developer}.
     *
     * @return the value
     */
    ResponseInputMessageRole role();

    /**
     * Progress of the item, set by the API on what it returns: {@code in_progress}, {@code completed} or
     * {@code incomplete}.
     *
     * @return the value; empty when absent
     */
    Optional<ResponseItemStatus> status();

    /**
     * Parts that make up the message, of mixed kinds.
     *
     * @return the items
     */
    @Required
    List<ResponseInputContent> content();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseInputMessageBuilder builder() {
        return ModelRuntime.builder(BetaResponseInputMessage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseInputMessageBuilder toBuilder();
}
