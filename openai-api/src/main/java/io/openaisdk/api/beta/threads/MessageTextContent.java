package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A text part of a message. */
@ApiModel
public non-sealed interface MessageTextContent extends Model, MessageContent {

    /**
     * Discriminator of this input, always {@code text}.
     *
     * @return the value
     */
    @Constant("text")
    String type();

    /**
     * Text of this part, with its annotations.
     *
     * @return the value
     */
    MessageText text();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageTextContentBuilder builder() {
        return ModelRuntime.builder(MessageTextContent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageTextContentBuilder toBuilder();
}
