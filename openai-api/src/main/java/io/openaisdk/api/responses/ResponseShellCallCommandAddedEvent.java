package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says a shell call has got a new command. */
@ApiModel
public non-sealed interface ResponseShellCallCommandAddedEvent extends Model, ResponseStreamEvent {

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
    static ResponseShellCallCommandAddedEventBuilder builder() {
        return ModelRuntime.builder(ResponseShellCallCommandAddedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseShellCallCommandAddedEventBuilder toBuilder();
}
