package io.openaisdk.api.videos;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A video generation job and its current state. */
@ApiModel
public interface Video extends Model {

    /**
     * Kind of this object, always {@code video}.
     *
     * @return the value
     */
    @Constant("video")
    String object();

    /**
     * Identifier of the video job.
     *
     * @return the value
     */
    String id();

    /**
     * Model with which the video is generated.
     *
     * @return the value
     */
    VideoModel model();

    /**
     * State that the video job is in.
     *
     * @return the value
     */
    VideoStatus status();

    /**
     * Estimated share of the generation that is done, in percent.
     *
     * @return the value
     */
    long progress();

    /**
     * Time of the job's creation, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Time at which the job finished, in Unix seconds, if it has.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> completedAt();

    /**
     * Time at which the assets stop being downloadable, in Unix seconds, if there is such a limit.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> expiresAt();

    /**
     * Prompt from which the video was made.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> prompt();

    /**
     * Resolution of the video, as width and height in pixels.
     *
     * @return the value
     */
    VideoSize size();

    /**
     * Length of the clip in seconds; for an extension, the total length after stitching.
     *
     * @return the value
     */
    String seconds();

    /**
     * Identifier of the original video, if this one is a remix.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> remixedFromVideoId();

    /**
     * Reason for the failure, if the generation failed.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<VideoError> error();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VideoBuilder builder() {
        return ModelRuntime.builder(Video.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VideoBuilder toBuilder();
}
