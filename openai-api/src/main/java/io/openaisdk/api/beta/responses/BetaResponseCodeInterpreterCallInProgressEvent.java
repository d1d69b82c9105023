package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event that says a code interpreter call has begun. */
@ApiModel
public non-sealed interface BetaResponseCodeInterpreterCallInProgressEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.code_interpreter_call.in_progress}.
     *
     * @return the value
     */
    @Constant("response.code_interpreter_call.in_progress")
    String type();

    /**
     * Agent to which this streaming event belongs.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

    /**
     * Position in the output of the call that is under way.
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
    static BetaResponseCodeInterpreterCallInProgressEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseCodeInterpreterCallInProgressEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseCodeInterpreterCallInProgressEventBuilder toBuilder();
}
