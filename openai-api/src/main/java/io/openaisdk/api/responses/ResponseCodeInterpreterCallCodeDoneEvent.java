package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says the code for the code interpreter is final. */
@ApiModel
public non-sealed interface ResponseCodeInterpreterCallCodeDoneEvent extends Model, ResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.code_interpreter_call_code.done}.
     *
     * @return the value
     */
    @Constant("response.code_interpreter_call_code.done")
    String type();

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
    static ResponseCodeInterpreterCallCodeDoneEventBuilder builder() {
        return ModelRuntime.builder(ResponseCodeInterpreterCallCodeDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseCodeInterpreterCallCodeDoneEventBuilder toBuilder();
}
