package io.openaisdk.api.videos;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Body of a request that remixes a generated video. */
@ApiModel
public interface VideoRemixParams extends Params {

    /**
     * Prompt for the remix. From 1 to 32000 characters.
     *
     * @return the value
     */
    String prompt();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VideoRemixParamsBuilder builder() {
        return ModelRuntime.builder(VideoRemixParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VideoRemixParamsBuilder toBuilder();
}
