package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event with a further piece of a function call's arguments. */
@ApiModel
public non-sealed interface BetaResponseFunctionCallArgumentsDeltaEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.function_call_arguments.delta}.
     *
     * @return the value
     */
    @Constant("response.function_call_arguments.delta")
    String type();

    /**
     * Agent to which this streaming event belongs.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

    /**
     * ID of the function call concerned.
     *
     * @return the value
     */
    String itemId();

    /**
     * Position in the output of the function call concerned.
     *
     * @return the value
     */
    long outputIndex();

    /**
     * Position of this event in the stream.
     *
     * @return the value
     */
    long sequenceNumber();

    /**
     * Next piece of the arguments.
     *
     * @return the value
     */
    String delta();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseFunctionCallArgumentsDeltaEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseFunctionCallArgumentsDeltaEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseFunctionCallArgumentsDeltaEventBuilder toBuilder();
}
