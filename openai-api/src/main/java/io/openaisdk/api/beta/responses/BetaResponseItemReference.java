package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Pointer to an existing item by its ID, in place of the item itself. */
@ApiModel
public non-sealed interface BetaResponseItemReference extends Model, BetaResponseInputItem {

    /**
     * Discriminator of this variant, always {@code item_reference}.
     *
     * @return the value; empty when absent
     */
    @Constant("item_reference")
    Optional<String> type();

    /**
     * ID of the item pointed to.
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
    Optional<BetaAgentTagParam> agent();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseItemReferenceBuilder builder() {
        return ModelRuntime.builder(BetaResponseItemReference.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseItemReferenceBuilder toBuilder();
}
