package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.conversations.ConversationItem;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** An item that stands for compacted conversation content, made by the compact endpoint. */
@ApiModel
public non-sealed interface ResponseCompactionItem
        extends Model, ResponseOutputItem, ResponseItem, CompactedResponseItem, ConversationItem {

    /**
     * Discriminator of this item, always {@code compaction}.
     *
     * @return the value
     */
    @Constant("compaction")
    String type();

    /**
     * Identifier of this compaction item.
     *
     * @return the value
     */
    String id();

    /**
     * Compacted content in encrypted form.
     *
     * @return the value
     */
    String encryptedContent();

    /**
     * Identifier of whoever created the item.
     *
     * @return the value; empty when absent
     */
    Optional<String> createdBy();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseCompactionItemBuilder builder() {
        return ModelRuntime.builder(ResponseCompactionItem.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseCompactionItemBuilder toBuilder();
}
