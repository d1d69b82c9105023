package io.openaisdk.api.videos;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A reference to an image, by URL or by file ID. */
@ApiModel
public non-sealed interface VideoImageReference extends Model, VideoInputReference {

    /**
     * Complete URL of the image, or a data URL in base64. At most 20971520 characters.
     *
     * @return the value; empty when absent
     */
    Optional<String> imageUrl();

    /**
     * Identifier of the file.
     *
     * @return the value; empty when absent
     */
    Optional<String> fileId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VideoImageReferenceBuilder builder() {
        return ModelRuntime.builder(VideoImageReference.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VideoImageReferenceBuilder toBuilder();
}
