package io.openaisdk.api.videos;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that a video was deleted. */
@ApiModel
public interface VideoDeleteResponse extends Model {

    /**
     * Kind of this object, always {@code video.deleted}.
     *
     * @return the value
     */
    @Constant("video.deleted")
    String object();

    /**
     * Identifier of the removed video.
     *
     * @return the value
     */
    String id();

    /**
     * Success flag of the deletion.
     *
     * @return the value
     */
    boolean deleted();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VideoDeleteResponseBuilder builder() {
        return ModelRuntime.builder(VideoDeleteResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VideoDeleteResponseBuilder toBuilder();
}
