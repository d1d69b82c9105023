package io.openaisdk.api.videos;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Body of a request that creates a character from a video file. */
@ApiModel
public interface VideoCreateCharacterParams extends Params {

    /**
     * Video from which the character is made.
     *
     * @return the value
     */
    FileUpload video();

    /**
     * Display name of the character. From 1 to 80 characters.
     *
     * @return the value
     */
    String name();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VideoCreateCharacterParamsBuilder builder() {
        return ModelRuntime.builder(VideoCreateCharacterParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VideoCreateCharacterParamsBuilder toBuilder();
}
