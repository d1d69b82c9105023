package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event that says a shell call has got a new command. */
@ApiModel
public non-sealed interface BetaResponseShellCallCommandAddedEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.shell_call_command.added}.
     *
     * @return the value
     */
    @Constant("response.shell_call_command.added")
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
     * Position of the new command within the call.
     *
     * @return the value
     */
    long commandIndex();

    /**
     * The new command.
     *
     * @return the value
     */
    String command();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseShellCallCommandAddedEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseShellCallCommandAddedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseShellCallCommandAddedEventBuilder toBuilder();
}
