package io.openaisdk.api.videos;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Parameters of {@code videos().downloadContent}. */
@ApiModel
public interface VideoDownloadContentParams extends Params {

    /**
     * Asset to be downloaded; the MP4 video by default.
     *
     * @return the value; empty when absent
     */
    Optional<VideoContentVariant> variant();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VideoDownloadContentParamsBuilder builder() {
        return ModelRuntime.builder(VideoDownloadContentParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VideoDownloadContentParamsBuilder toBuilder();
}
