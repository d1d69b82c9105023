package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ProgramOutputStatus;
import java.util.Optional;

/** Output of a program of an earlier turn, sent back as input. */
@ApiModel
public non-sealed interface BetaResponseProgramOutputParam extends Model, BetaResponseInputItem {

    /**
     * Discriminator of this variant, always {@code program_output}.
     *
     * @return the value
     */
    @Constant("program_output")
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
     * ID of the call for the program that returned this. Between 1 and 64 characters.
     *
     * @return the value
     */
    String callId();

    /**
     * Value that the program returned. At most 10485760 characters.
     *
     * @return the value
     */
    String result();

    /**
     * How the program ended: {@code completed} or {@code incomplete}.
     *
     * @return the value
     */
    ProgramOutputStatus status();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseProgramOutputParamBuilder builder() {
        return ModelRuntime.builder(BetaResponseProgramOutputParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseProgramOutputParamBuilder toBuilder();
}
