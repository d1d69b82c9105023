package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.conversations.ConversationItem;
import io.openaisdk.api.internal.ModelRuntime;

/** What a program of the model brought out. */
@ApiModel
public non-sealed interface ResponseProgramOutput
        extends Model, ResponseOutputItem, ResponseItem, CompactedResponseItem, ConversationItem {

    /**
     * Discriminator of this variant, always {@code program_output}.
     *
     * @return the value
     */
    @Constant("program_output")
    String type();

    /**
     * ID of this item.
     *
     * @return the value
     */
    String id();

    /**
     * ID of the call for the program that returned this.
     *
     * @return the value
     */
    String callId();

    /**
     * Value that the program returned.
     *
     * @return the value
     */
    String result();

    /**
     * How the program ended: {@code completed} or {@code incomplete}.
     *
     * @return the value
     */
    ProgramOutputStatus status();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseProgramOutputBuilder builder() {
        return ModelRuntime.builder(ResponseProgramOutput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseProgramOutputBuilder toBuilder();
}
