package io.openaisdk.api.videos;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Multipart body of a request that extends a generated video. */
@ApiModel
public interface VideoExtendParams extends Params {

    /**
     * Completed video that is to be extended.
     *
     * @return the value
     */
    VideoExtendSource video();

    /**
     * Prompt for the added part of the video. From 1 to 32000 characters.
     *
     * @return the value
     */
    String prompt();

    /**
     * Length of the added part, in seconds: 4, 8, 12, 16 or 20.
     *
     * @return the value
     */
    VideoSeconds seconds();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VideoExtendParamsBuilder builder() {
        return ModelRuntime.builder(VideoExtendParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VideoExtendParamsBuilder toBuilder();
}
