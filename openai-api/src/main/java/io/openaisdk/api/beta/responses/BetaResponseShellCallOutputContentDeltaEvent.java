package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ShellCallOutputDelta;
import java.util.Optional;

/** Stream event with a further piece of what a shell command printed. */
@ApiModel
public non-sealed interface BetaResponseShellCallOutputContentDeltaEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.shell_call_output_content.delta}.
     *
     * @return the value
     */
    @Constant("response.shell_call_output_content.delta")
    String type();

    /**
     * Position of this event in the stream.
     *
     * @return the value
     */
    long sequenceNumber();

    /**
     * Agent to which this streaming event belongs.
     *
     * @return the value; empty when absent
     */
    Optional<BetaAgentTag> agent();

    /**
     * ID of the item concerned.
     *
     * @return the value
     */
    String itemId();

    /**
     * Position in the output of the item concerned.
     *
     * @return the value
     */
    long outputIndex();

    /**
     * Position within the call of the command that printed the output.
     *
     * @return the value
     */
    long commandIndex();

    /**
     * Next piece of standard output and standard error.
     *
     * @return the value
     */
    ShellCallOutputDelta delta();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseShellCallOutputContentDeltaEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseShellCallOutputContentDeltaEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseShellCallOutputContentDeltaEventBuilder toBuilder();
}
