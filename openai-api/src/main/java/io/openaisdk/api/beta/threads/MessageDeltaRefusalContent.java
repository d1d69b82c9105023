package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A streamed message part in which the model refuses. */
@ApiModel
public non-sealed interface MessageDeltaRefusalContent extends Model, MessageDeltaContent {

    /**
     * Discriminator of this content part, always {@code refusal}.
     *
     * @return the value
     */
    @Constant("refusal")
    String type();

    /**
     * Position of the refusal in the list of message parts.
     *
     * @return the value
     */
    long index();

    /**
     * Text with which the model declined to answer.
     *
     * @return the value; empty when absent
     */
    Optional<String> refusal();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageDeltaRefusalContentBuilder builder() {
        return ModelRuntime.builder(MessageDeltaRefusalContent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageDeltaRefusalContentBuilder toBuilder();
}
