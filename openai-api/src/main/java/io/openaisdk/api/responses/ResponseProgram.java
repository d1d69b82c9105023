package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.conversations.ConversationItem;
import io.openaisdk.api.internal.ModelRuntime;

/** A program with which the model calls tools. */
@ApiModel
public non-sealed interface ResponseProgram
        extends Model, ResponseOutputItem, ResponseItem, CompactedResponseItem, ConversationItem {

    /**
     * Discriminator of this variant, always {@code program}.
     *
     * @return the value
     */
    @Constant("program")
    String type();

    /**
     * ID of this item.
     *
     * @return the value
     */
    String id();

    /**
     * ID of the call for this program, stable across turns.
     *
     * @return the value
     */
    String callId();

    /**
     * JavaScript code of the program.
     *
     * @return the value
     */
    String code();

    /**
     * Opaque token for replaying the program. Send it back unchanged.
     *
     * @return the value
     */
    String fingerprint();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseProgramBuilder builder() {
        return ModelRuntime.builder(ResponseProgram.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseProgramBuilder toBuilder();
}
