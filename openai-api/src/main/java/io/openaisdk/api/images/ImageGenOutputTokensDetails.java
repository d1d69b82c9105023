package io.openaisdk.api.images;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Breakdown of the output tokens of an image generation. */
@ApiModel
public interface ImageGenOutputTokensDetails extends Model {

    /**
     * Number of output tokens that represent images.
     *
     * @return the value
     */
    long imageTokens();

    /**
     * Number of output tokens that represent text.
     *
     * @return the value
     */
    long textTokens();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ImageGenOutputTokensDetailsBuilder builder() {
        return ModelRuntime.builder(ImageGenOutputTokensDetails.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ImageGenOutputTokensDetailsBuilder toBuilder();
}
