package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A message part that shows an image from a URL. */
@ApiModel
public non-sealed interface MessageImageUrlContent extends Model, MessageContentPartParam, MessageContent {

    /**
     * Discriminator of this content part, always {@code image_url}.
     *
     * @return the value
     */
    @Constant("image_url")
    String type();

    /**
     * Address of the image, together with its level of detail.
     *
     * @return the value
     */
    MessageImageUrl imageUrl();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageImageUrlContentBuilder builder() {
        return ModelRuntime.builder(MessageImageUrlContent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageImageUrlContentBuilder toBuilder();
}
