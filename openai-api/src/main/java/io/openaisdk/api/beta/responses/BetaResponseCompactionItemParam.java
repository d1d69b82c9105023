package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Input item that passes earlier compacted conversation content back to the model. */
@ApiModel
public non-sealed interface BetaResponseCompactionItemParam extends Model, BetaResponseInputItem {

    /**
     * Discriminator of this item, always {@code compaction}.
     *
     * @return the value
     */
    @Constant("compaction")
    String type();

    /**
     * Identifier of this compaction item, if known.
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
     * Compaction summary in encrypted form. At most 20971520 characters.
     *
     * @return the value
     */
    String encryptedContent();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseCompactionItemParamBuilder builder() {
        return ModelRuntime.builder(BetaResponseCompactionItemParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseCompactionItemParamBuilder toBuilder();
}
