package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.conversations.ConversationItem;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/**
 * Record of how a model reasoned on the way to its answer. When you manage the context yourself, send it back in the
 * {@code input} of later turns.
 */
@ApiModel
public non-sealed interface ResponseReasoningItem
        extends Model, ResponseOutputItem, ResponseItem, CompactedResponseItem, ConversationItem {

    /**
     * Discriminator of this variant, always {@code reasoning}.
     *
     * @return the value
     */
    @Constant("reasoning")
    String type();

    /**
     * ID of this reasoning item.
     *
     * @return the value
     */
    String id();

    /**
     * Reasoning in encrypted form, to be sent back in later requests, above all without storage. When streaming, take
     * it from {@code response.output_item.done}; earlier events may hold only part of it.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> encryptedContent();

    /**
     * Reasoning in summarized form.
     *
     * @return the items
     */
    @Required
    List<ResponseSummaryText> summary();

    /**
     * Reasoning in full text.
     *
     * @return the items; empty when absent
     */
    List<ResponseReasoningText> content();

    /**
     * Progress of the item: {@code in_progress}, {@code completed} or {@code incomplete}. Set on items that the API
     * returns.
     *
     * @return the value; empty when absent
     */
    Optional<ResponseItemStatus> status();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseReasoningItemBuilder builder() {
        return ModelRuntime.builder(ResponseReasoningItem.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseReasoningItemBuilder toBuilder();
}
