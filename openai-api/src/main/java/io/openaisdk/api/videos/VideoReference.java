package io.openaisdk.api.videos;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Points to a video whose generation has completed. */
@ApiModel
public non-sealed interface VideoReference extends Model, VideoEditSource, VideoExtendSource {

    /**
     * Identifier of the video, which must be complete.
     *
     * @return the value
     */
    String id();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VideoReferenceBuilder builder() {
        return ModelRuntime.builder(VideoReference.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VideoReferenceBuilder toBuilder();
}
