package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A streamed message part that refers to an image by URL. */
@ApiModel
public non-sealed interface MessageDeltaImageUrlContent extends Model, MessageDeltaContent {

    /**
     * Discriminator of this input, always {@code image_url}.
     *
     * @return the value
     */
    @Constant("image_url")
    String type();

    /**
     * Position of this part in the list of message parts.
     *
     * @return the value
     */
    long index();

    /**
     * Address of the image, together with its level of detail.
     *
     * @return the value; empty when absent
     */
    Optional<MessageDeltaImageUrl> imageUrl();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageDeltaImageUrlContentBuilder builder() {
        return ModelRuntime.builder(MessageDeltaImageUrlContent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageDeltaImageUrlContentBuilder toBuilder();
}
