package io.openaisdk.api.images;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A reference to an input image, by exactly one of {@code image_url} and {@code file_id}. */
@ApiModel
public interface ImageReference extends Model {

    /**
     * Complete URL of the image, or a data URL in base64. At most 20971520 characters.
     *
     * @return the value; empty when absent
     */
    Optional<String> imageUrl();

    /**
     * Identifier of an uploaded image from the File API.
     *
     * @return the value; empty when absent
     */
    Optional<String> fileId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ImageReferenceBuilder builder() {
        return ModelRuntime.builder(ImageReference.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ImageReferenceBuilder toBuilder();
}
