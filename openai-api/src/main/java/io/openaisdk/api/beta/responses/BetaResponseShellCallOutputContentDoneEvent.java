package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ShellCallOutputContent;
import java.util.List;
import java.util.Optional;

/** Stream event that says the output of a shell command is final. */
@ApiModel
public non-sealed interface BetaResponseShellCallOutputContentDoneEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.shell_call_output_content.done}.
     *
     * @return the value
     */
    @Constant("response.shell_call_output_content.done")
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
     * All that the command printed.
     *
     * @return the items
     */
    @Required
    List<ShellCallOutputContent> output();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseShellCallOutputContentDoneEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseShellCallOutputContentDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseShellCallOutputContentDoneEventBuilder toBuilder();
}
