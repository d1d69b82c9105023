package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Input item that triggers compaction of the context so far. It has to come last in the input. */
@ApiModel
public non-sealed interface BetaResponseCompactionTrigger extends Model, BetaResponseInputItem {

    /**
     * Discriminator of this item, always {@code compaction_trigger}.
     *
     * @return the value
     */
    @Constant("compaction_trigger")
    String type();

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
    static BetaResponseCompactionTriggerBuilder builder() {
        return ModelRuntime.builder(BetaResponseCompactionTrigger.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseCompactionTriggerBuilder toBuilder();
}
