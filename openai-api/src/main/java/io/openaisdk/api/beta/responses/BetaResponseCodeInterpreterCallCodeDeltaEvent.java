package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event with a further piece of code for the code interpreter. */
@ApiModel
public non-sealed interface BetaResponseCodeInterpreterCallCodeDeltaEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.code_interpreter_call_code.delta}.
     *
     * @return the value
     */
    @Constant("response.code_interpreter_call_code.delta")
    String type();

    /**
     * Agent to which this streaming event belongs.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

    /**
     * Position in the output of the item whose code is arriving.
     *
     * @return the value
     */
    long outputIndex();

    /**
     * ID of the code interpreter call concerned.
     *
     * @return the value
     */
    String itemId();

    /**
     * Next piece of code.
     *
     * @return the value
     */
    String delta();

    /**
     * Position of this event in the stream, for putting events in order.
     *
     * @return the value
     */
    long sequenceNumber();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseCodeInterpreterCallCodeDeltaEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseCodeInterpreterCallCodeDeltaEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseCodeInterpreterCallCodeDeltaEventBuilder toBuilder();
}
