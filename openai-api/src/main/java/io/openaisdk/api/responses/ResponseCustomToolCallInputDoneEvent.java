package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says the input of a custom tool call is final. */
@ApiModel
public non-sealed interface ResponseCustomToolCallInputDoneEvent extends Model, ResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.custom_tool_call_input.done}.
     *
     * @return the value
     */
    @Constant("response.custom_tool_call_input.done")
    String type();

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
    static ResponseCustomToolCallInputDoneEventBuilder builder() {
        return ModelRuntime.builder(ResponseCustomToolCallInputDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseCustomToolCallInputDoneEventBuilder toBuilder();
}
