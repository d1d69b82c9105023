package io.openaisdk.api.images;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Tokens by kind: text and image. */
@ApiModel
public interface ImageTokensDetails extends Model {

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
    static ImageTokensDetailsBuilder builder() {
        return ModelRuntime.builder(ImageTokensDetails.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ImageTokensDetailsBuilder toBuilder();
}
