package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseItemStatus;
import java.util.Optional;

/** Result of a local shell call, sent back to the model. */
@ApiModel
public non-sealed interface BetaLocalShellCallOutput
        extends Model, BetaResponseOutputItem, BetaCompactedResponseItem, BetaResponseItem {

    /**
     * Discriminator of this variant, always {@code local_shell_call_output}.
     *
     * @return the value
     */
    @Constant("local_shell_call_output")
    String type();

    /**
     * Identifier of this item.
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
    Optional<BetaAgentTag> agent();

    /**
     * Result of the command, as a string of JSON.
     *
     * @return the value
     */
    String output();

    /**
     * Progress of the item: {@code in_progress}, {@code completed} or {@code incomplete}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ResponseItemStatus> status();

    /**
     * Identifier of the call to which this result belongs, as the model gave it.
     *
     * @return the value; empty when absent
     */
    Optional<String> callId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaLocalShellCallOutputBuilder builder() {
        return ModelRuntime.builder(BetaLocalShellCallOutput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaLocalShellCallOutputBuilder toBuilder();
}
