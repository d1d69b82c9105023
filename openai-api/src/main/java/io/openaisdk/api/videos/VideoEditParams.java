package io.openaisdk.api.videos;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Multipart body of a request that edits a generated video. */
@ApiModel
public interface VideoEditParams extends Params {

    /**
     * Completed video that is to be edited.
     *
     * @return the value
     */
    VideoEditSource video();

    /**
     * Description of the changes to the source video. From 1 to 32000 characters.
     *
     * @return the value
     */
    String prompt();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VideoEditParamsBuilder builder() {
        return ModelRuntime.builder(VideoEditParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VideoEditParamsBuilder toBuilder();
}
