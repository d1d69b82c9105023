package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event that says the code for the code interpreter is final. */
@ApiModel
public non-sealed interface BetaResponseCodeInterpreterCallCodeDoneEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.code_interpreter_call_code.done}.
     *
     * @return the value
     */
    @Constant("response.code_interpreter_call_code.done")
    String type();

    /**
     * Agent to which this streaming event belongs.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

    /**
     * Position in the output of the item whose code is now final.
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
     * Code in its final form.
     *
     * @return the value
     */
    String code();

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
    static BetaResponseCodeInterpreterCallCodeDoneEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseCodeInterpreterCallCodeDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseCodeInterpreterCallCodeDoneEventBuilder toBuilder();
}
