package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event that says the input of a custom tool call is final. */
@ApiModel
public non-sealed interface BetaResponseCustomToolCallInputDoneEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.custom_tool_call_input.done}.
     *
     * @return the value
     */
    @Constant("response.custom_tool_call_input.done")
    String type();

    /**
     * Agent to which this streaming event belongs.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

    /**
     * Position of this event in the stream.
     *
     * @return the value
     */
    long sequenceNumber();

    /**
     * Position in the output of the item concerned.
     *
     * @return the value
     */
    long outputIndex();

    /**
     * ID of the item concerned.
     *
     * @return the value
     */
    String itemId();

    /**
     * Input in its final form.
     *
     * @return the value
     */
    String input();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseCustomToolCallInputDoneEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseCustomToolCallInputDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseCustomToolCallInputDoneEventBuilder toBuilder();
}
