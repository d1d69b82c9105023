package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ProgramOutputStatus;
import java.util.Optional;

/** What a program returned when it ended. */
@ApiModel
public non-sealed interface BetaResponseProgramOutput
        extends Model, BetaResponseOutputItem, BetaCompactedResponseItem, BetaResponseItem {

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
    Optional<BetaAgentTag> agent();

    /**
     * ID of the call for the program that returned this.
     *
     * @return the value
     */
    String callId();

    /**
     * Value that the program returned.
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
    static BetaResponseProgramOutputBuilder builder() {
        return ModelRuntime.builder(BetaResponseProgramOutput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseProgramOutputBuilder toBuilder();
}
