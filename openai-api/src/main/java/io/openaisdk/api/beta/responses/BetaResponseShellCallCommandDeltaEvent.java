package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event with a further piece of a shell command. */
@ApiModel
public non-sealed interface BetaResponseShellCallCommandDeltaEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.shell_call_command.delta}.
     *
     * @return the value
     */
    @Constant("response.shell_call_command.delta")
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
     * Position in the output of the item concerned.
     *
     * @return the value
     */
    long outputIndex();

    /**
     * Position of the command within the call.
     *
     * @return the value
     */
    long commandIndex();

    /**
     * Next piece of the command.
     *
     * @return the value
     */
    String delta();

    /**
     * Random filler that hides the true length of the event. Carries no meaning.
     *
     * @return the value; empty when absent
     */
    Optional<String> obfuscation();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseShellCallCommandDeltaEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseShellCallCommandDeltaEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseShellCallCommandDeltaEventBuilder toBuilder();
}
