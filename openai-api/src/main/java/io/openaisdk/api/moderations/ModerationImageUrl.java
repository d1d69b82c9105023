package io.openaisdk.api.moderations;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Address of an image, which may be a data URL that holds the image itself. */
@ApiModel
public interface ModerationImageUrl extends Model {

    /**
     * Address of the image, or the image itself in Base64.
     *
     * @return the value
     */
    String url();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ModerationImageUrlBuilder builder() {
        return ModelRuntime.builder(ModerationImageUrl.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ModerationImageUrlBuilder toBuilder();
}
