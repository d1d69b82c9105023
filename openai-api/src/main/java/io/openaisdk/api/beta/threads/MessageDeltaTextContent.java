package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A streamed text part of a message. */
@ApiModel
public non-sealed interface MessageDeltaTextContent extends Model, MessageDeltaContent {

    /**
     * Discriminator of this input, always {@code text}.
     *
     * @return the value
     */
    @Constant("text")
    String type();

    /**
     * Position of this part in the list of message parts.
     *
     * @return the value
     */
    long index();

    /**
     * Piece of text that is added.
     *
     * @return the value; empty when absent
     */
    Optional<MessageDeltaText> text();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageDeltaTextContentBuilder builder() {
        return ModelRuntime.builder(MessageDeltaTextContent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageDeltaTextContentBuilder toBuilder();
}
