package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A program that the model wrote in order to call tools from code. */
@ApiModel
public non-sealed interface BetaResponseProgram
        extends Model, BetaResponseOutputItem, BetaCompactedResponseItem, BetaResponseItem {

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
    Optional<BetaAgentTag> agent();

    /**
     * ID of the call for this program, stable across turns.
     *
     * @return the value
     */
    String callId();

    /**
     * JavaScript code of the program.
     *
     * @return the value
     */
    String code();

    /**
     * Opaque token for replaying the program. Send it back unchanged.
     *
     * @return the value
     */
    String fingerprint();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseProgramBuilder builder() {
        return ModelRuntime.builder(BetaResponseProgram.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseProgramBuilder toBuilder();
}
