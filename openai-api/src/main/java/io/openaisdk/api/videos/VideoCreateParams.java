package io.openaisdk.api.videos;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Multipart body of a request that starts a video generation job. */
@ApiModel
public interface VideoCreateParams extends Params {

    /**
     * Model that generates the video: {@code sora-2}, the default, or {@code sora-2-pro}.
     *
     * @return the value; empty when absent
     */
    Optional<VideoModel> model();

    /**
     * Description of the desired video. From 1 to 32000 characters.
     *
     * @return the value
     */
    String prompt();

    /**
     * Asset that guides the generation, either uploaded or given as a reference object.
     *
     * @return the value; empty when absent
     */
    Optional<VideoInputReference> inputReference();

    /**
     * Length of the clip, in seconds: 4 (the default), 8 or 12.
     *
     * @return the value; empty when absent
     */
    Optional<VideoSeconds> seconds();

    /**
     * Resolution as width and height: {@code 720x1280} (the default), {@code 1280x720}, {@code 1024x1792} or
     * {@code 1792x1024}.
     *
     * @return the value; empty when absent
     */
    Optional<VideoSize> size();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VideoCreateParamsBuilder builder() {
        return ModelRuntime.builder(VideoCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VideoCreateParamsBuilder toBuilder();
}
