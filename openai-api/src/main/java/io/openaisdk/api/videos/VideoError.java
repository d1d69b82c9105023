package io.openaisdk.api.videos;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Why the generation of a video failed. */
@ApiModel
public interface VideoError extends Model {

    /**
     * Error code for programs.
     *
     * @return the value
     */
    String code();

    /**
     * Explanation of the error for people.
     *
     * @return the value
     */
    String message();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VideoErrorBuilder builder() {
        return ModelRuntime.builder(VideoError.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VideoErrorBuilder toBuilder();
}
