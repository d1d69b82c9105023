package io.openaisdk.api.images;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Breakdown of the input tokens of an image generation. */
@ApiModel
public interface ImageGenInputUsageDetails extends Model {

    /**
     * Number of input tokens that represent text.
     *
     * @return the value
     */
    long textTokens();

    /**
     * Number of input tokens that represent images.
     *
     * @return the value
     */
    long imageTokens();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ImageGenInputUsageDetailsBuilder builder() {
        return ModelRuntime.builder(ImageGenInputUsageDetails.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ImageGenInputUsageDetailsBuilder toBuilder();
}
