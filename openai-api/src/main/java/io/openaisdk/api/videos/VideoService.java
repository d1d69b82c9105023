package io.openaisdk.api.videos;

import io.openaisdk.api.BinaryContent;
import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.Accept;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.Multipart;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Makes and edits videos. */
@ApiService("/videos")
public interface VideoService {

    /**
     * Starts a job that generates a video from a prompt and, optionally, reference assets.
     *
     * @param params what to send
     * @return the new video
     * @deprecated the service takes this away without a successor
     */
    @Deprecated
    @Post
    @Multipart
    Video create(VideoCreateParams params);

    /**
     * Starts a job that generates a video from a prompt and, optionally, reference assets.
     *
     * @param params sets what to send
     * @return the new video
     * @deprecated the service takes this away without a successor
     */
    @Deprecated
    default Video create(Consumer<VideoCreateParamsBuilder> params) {
        return create(ModelRuntime.build(VideoCreateParams.builder(), params));
    }

    /**
     * Lists the videos that the current project generated recently.
     *
     * @param params what to ask for
     * @return the first page
     * @deprecated the service takes this away without a successor
     */
    @Deprecated
    @Get
    @Paged(PageKind.LAST_ID)
    Page<Video> list(VideoListParams params);

    /**
     * Lists the videos that the current project generated recently.
     *
     * @param params sets what to ask for
     * @return the first page
     * @deprecated the service takes this away without a successor
     */
    @Deprecated
    default Page<Video> list(Consumer<VideoListParamsBuilder> params) {
        return list(ModelRuntime.build(VideoListParams.builder(), params));
    }

    /**
     * Lists the videos that the current project generated recently.
     *
     * @return the first page
     * @deprecated the service takes this away without a successor
     */
    @Deprecated
    default Page<Video> list() {
        return list(VideoListParams.builder().build());
    }

    /**
     * Creates a character out of an uploaded video.
     *
     * @param params what to send
     * @return the video character
     * @deprecated the service takes this away without a successor
     */
    @Deprecated
    @Post("/characters")
    @Multipart
    VideoCharacter createCharacter(VideoCreateCharacterParams params);

    /**
     * Creates a character out of an uploaded video.
     *
     * @param params sets what to send
     * @return the video character
     * @deprecated the service takes this away without a successor
     */
    @Deprecated
    default VideoCharacter createCharacter(Consumer<VideoCreateCharacterParamsBuilder> params) {
        return createCharacter(ModelRuntime.build(VideoCreateCharacterParams.builder(), params));
    }

    /**
     * Fetches one video character.
     *
     * @param characterId the identifier of the character to be fetched
     * @return the video character
     * @deprecated the service takes this away without a successor
     */
    @Deprecated
    @Get("/characters/{characterId}")
    VideoCharacter getCharacter(String characterId);

    /**
     * Starts a job that edits a source video or a previously generated one.
     *
     * @param params what to send
     * @return the video
     * @deprecated the service takes this away without a successor
     */
    @Deprecated
    @Post("/edits")
    @Multipart
    Video edit(VideoEditParams params);

    /**
     * Starts a job that edits a source video or a previously generated one.
     *
     * @param params sets what to send
     * @return the video
     * @deprecated the service takes this away without a successor
     */
    @Deprecated
    default Video edit(Consumer<VideoEditParamsBuilder> params) {
        return edit(ModelRuntime.build(VideoEditParams.builder(), params));
    }

    /**
     * Extends a video whose generation has completed.
     *
     * @param params what to send
     * @return the video
     * @deprecated the service takes this away without a successor
     */
    @Deprecated
    @Post("/extensions")
    @Multipart
    Video extend(VideoExtendParams params);

    /**
     * Extends a video whose generation has completed.
     *
     * @param params sets what to send
     * @return the video
     * @deprecated the service takes this away without a successor
     */
    @Deprecated
    default Video extend(Consumer<VideoExtendParamsBuilder> params) {
        return extend(ModelRuntime.build(VideoExtendParams.builder(), params));
    }

    /**
     * Fetches the current metadata of a video.
     *
     * @param videoId the identifier of the video to be fetched
     * @return the video
     * @deprecated the service takes this away without a successor
     */
    @Deprecated
    @Get("/{videoId}")
    Video retrieve(String videoId);

    /**
     * Deletes a completed or failed video and its assets for good.
     *
     * @param videoId the identifier of the video to be deleted
     * @return the confirmation
     * @deprecated the service takes this away without a successor
     */
    @Deprecated
    @Delete("/{videoId}")
    VideoDeleteResponse delete(String videoId);

    /**
     * Downloads a generated video, or a preview derived from it, as a stream of bytes.
     *
     * @param videoId the identifier of the video to be downloaded
     * @param params what to ask for
     * @return the bytes; to be read or closed
     * @deprecated the service takes this away without a successor
     */
    @Deprecated
    @Get("/{videoId}/content")
    @Accept("application/binary")
    BinaryContent downloadContent(String videoId, VideoDownloadContentParams params);

    /**
     * Downloads a generated video, or a preview derived from it, as a stream of bytes.
     *
     * @param videoId the identifier of the video to be downloaded
     * @param params sets what to ask for
     * @return the bytes; to be read or closed
     * @deprecated the service takes this away without a successor
     */
    @Deprecated
    default BinaryContent downloadContent(String videoId, Consumer<VideoDownloadContentParamsBuilder> params) {
        return downloadContent(videoId, ModelRuntime.build(VideoDownloadContentParams.builder(), params));
    }

    /**
     * Downloads a generated video, or a preview derived from it, as a stream of bytes.
     *
     * @param videoId the identifier of the video to be downloaded
     * @return the bytes; to be read or closed
     * @deprecated the service takes this away without a successor
     */
    @Deprecated
    default BinaryContent downloadContent(String videoId) {
        return downloadContent(videoId, VideoDownloadContentParams.builder().build());
    }

    /**
     * Remixes a completed video according to a new prompt.
     *
     * @param videoId the identifier of the video to be remixed, which must be complete
     * @param params what to send
     * @return the video
     * @deprecated the service takes this away without a successor
     */
    @Deprecated
    @Post("/{videoId}/remix")
    @Multipart
    Video remix(String videoId, VideoRemixParams params);

    /**
     * Remixes a completed video according to a new prompt.
     *
     * @param videoId the identifier of the video to be remixed, which must be complete
     * @param params sets what to send
     * @return the video
     * @deprecated the service takes this away without a successor
     */
    @Deprecated
    default Video remix(String videoId, Consumer<VideoRemixParamsBuilder> params) {
        return remix(videoId, ModelRuntime.build(VideoRemixParams.builder(), params));
    }
}
