package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A program of an earlier turn, sent back as input. */
@ApiModel
public non-sealed interface BetaResponseProgramParam extends Model, BetaResponseInputItem {

    /**
     * Discriminator of this variant, always {@code program}.
     *
     * @return the value
     */
    @Constant("program")
    String type();

    /**
     * ID of this item.
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
     * ID of the call for this program, stable across turns. Between 1 and 64 characters.
     *
     * @return the value
     */
    String callId();

    /**
     * JavaScript code of the program. At most 10485760 characters.
     *
     * @return the value
     */
    String code();

    /**
     * Opaque token for replaying the program, as it was received. At most 10485760 characters.
     *
     * @return the value
     */
    String fingerprint();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseProgramParamBuilder builder() {
        return ModelRuntime.builder(BetaResponseProgramParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseProgramParamBuilder toBuilder();
}
