package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event that says the arguments of a function call are final. */
@ApiModel
public non-sealed interface BetaResponseFunctionCallArgumentsDoneEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.function_call_arguments.done}.
     *
     * @return the value
     */
    @Constant("response.function_call_arguments.done")
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
     * Name of the function to call.
     *
     * @return the value
     */
    String name();

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
     * Arguments in their final form.
     *
     * @return the value
     */
    String arguments();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseFunctionCallArgumentsDoneEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseFunctionCallArgumentsDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseFunctionCallArgumentsDoneEventBuilder toBuilder();
}
