package io.openaisdk.api.moderations;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An image to classify. */
@ApiModel
public non-sealed interface ModerationImageUrlInput extends Model, ModerationMultiModalInput {

    /**
     * Discriminator of this input, always {@code image_url}.
     *
     * @return the value
     */
    @Constant("image_url")
    String type();

    /**
     * Address of the image, which may also be a data URL holding the image in Base64.
     *
     * @return the value
     */
    ModerationImageUrl imageUrl();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ModerationImageUrlInputBuilder builder() {
        return ModelRuntime.builder(ModerationImageUrlInput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ModerationImageUrlInputBuilder toBuilder();
}
