package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Stream event that says the output of a shell command is final. */
@ApiModel
public non-sealed interface ResponseShellCallOutputContentDoneEvent extends Model, ResponseStreamEvent {

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
    static ResponseShellCallOutputContentDoneEventBuilder builder() {
        return ModelRuntime.builder(ResponseShellCallOutputContentDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseShellCallOutputContentDoneEventBuilder toBuilder();
}
