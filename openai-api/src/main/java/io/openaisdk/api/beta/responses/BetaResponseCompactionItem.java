package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** An item that stands for compacted conversation content, made by the compact endpoint. */
@ApiModel
public non-sealed interface BetaResponseCompactionItem
        extends Model, BetaResponseOutputItem, BetaCompactedResponseItem, BetaResponseItem {

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
     * Agent from which this item comes.
     *
     * @return the value; empty when absent
     */
    Optional<BetaAgentTag> agent();

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
    static BetaResponseCompactionItemBuilder builder() {
        return ModelRuntime.builder(BetaResponseCompactionItem.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseCompactionItemBuilder toBuilder();
}
