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

/** An input message as the API stores and returns it, with its ID. */
@ApiModel
public non-sealed interface BetaResponseInputMessageItem extends Model, BetaResponseItem {

    /**
     * Discriminator of this variant, always {@code message}.
     *
     * @return the value
     */
    @Constant("message")
    String type();

    /**
     * ID that the API gave to this input message.
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
    static BetaResponseInputMessageItemBuilder builder() {
        return ModelRuntime.builder(BetaResponseInputMessageItem.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseInputMessageItemBuilder toBuilder();
}
