package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A message part in which the assistant refuses. */
@ApiModel
public non-sealed interface MessageRefusalContent extends Model, MessageContent {

    /**
     * Discriminator of this content part, always {@code refusal}.
     *
     * @return the value
     */
    @Constant("refusal")
    String type();

    /**
     * Text with which the model declined to answer.
     *
     * @return the value
     */
    String refusal();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageRefusalContentBuilder builder() {
        return ModelRuntime.builder(MessageRefusalContent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageRefusalContentBuilder toBuilder();
}
