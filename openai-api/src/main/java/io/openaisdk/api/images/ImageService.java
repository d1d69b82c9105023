package io.openaisdk.api.images;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Multipart;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.annotations.ServerSentEvents;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Makes and edits images. */
@ApiService("/images")
public interface ImageService {

    /**
     * Edits images that are uploaded; {@code editReferences} takes addresses or identifiers of files instead.
     *
     * @param params what to send
     * @return the images
     */
    @Post("/edits")
    @Multipart
    ImagesResponse edit(ImageEditParams params);

    /**
     * Edits images that are uploaded; {@code editReferences} takes addresses or identifiers of files instead.
     *
     * @param params sets what to send
     * @return the images
     */
    default ImagesResponse edit(Consumer<ImageEditParamsBuilder> params) {
        return edit(ModelRuntime.build(ImageEditParams.builder(), params));
    }

    /**
     * Edits images that are given by address or identifier instead of being sent along.
     *
     * @param params what to send
     * @return the images
     */
    @Post("/edits")
    ImagesResponse editReferences(ImageEditReferencesParams params);

    /**
     * Edits images that are given by address or identifier instead of being sent along.
     *
     * @param params sets what to send
     * @return the images
     */
    default ImagesResponse editReferences(Consumer<ImageEditReferencesParamsBuilder> params) {
        return editReferences(ModelRuntime.build(ImageEditReferencesParams.builder(), params));
    }

    /**
     * Edits images that are uploaded, and delivers the result as events while it is made.
     *
     * @param params what to send
     * @return the events; to be closed
     */
    @Post("/edits")
    @ServerSentEvents
    @Multipart
    EventStream<ImageEditStreamEvent> editStreaming(ImageEditParams params);

    /**
     * Edits images that are uploaded, and delivers the result as events while it is made.
     *
     * @param params sets what to send
     * @return the events; to be closed
     */
    default EventStream<ImageEditStreamEvent> editStreaming(Consumer<ImageEditParamsBuilder> params) {
        return editStreaming(ModelRuntime.build(ImageEditParams.builder(), params));
    }

    /**
     * Edits images that are given by address or identifier, and delivers the result as events while it is made.
     *
     * @param params what to send
     * @return the events; to be closed
     */
    @Post("/edits")
    @ServerSentEvents
    EventStream<ImageEditStreamEvent> editReferencesStreaming(ImageEditReferencesParams params);

    /**
     * Edits images that are given by address or identifier, and delivers the result as events while it is made.
     *
     * @param params sets what to send
     * @return the events; to be closed
     */
    default EventStream<ImageEditStreamEvent> editReferencesStreaming(
            Consumer<ImageEditReferencesParamsBuilder> params) {
        return editReferencesStreaming(ModelRuntime.build(ImageEditReferencesParams.builder(), params));
    }

    /**
     * Generates an image from a prompt.
     *
     * @param params what to send
     * @return the images
     */
    @Post("/generations")
    ImagesResponse generate(ImageGenerateParams params);

    /**
     * Generates an image from a prompt.
     *
     * @param params sets what to send
     * @return the images
     */
    default ImagesResponse generate(Consumer<ImageGenerateParamsBuilder> params) {
        return generate(ModelRuntime.build(ImageGenerateParams.builder(), params));
    }

    /**
     * Generates an image from a prompt, and delivers the result as events while it is made.
     *
     * @param params what to send
     * @return the events; to be closed
     */
    @Post("/generations")
    @ServerSentEvents
    EventStream<ImageGenStreamEvent> generateStreaming(ImageGenerateParams params);

    /**
     * Generates an image from a prompt, and delivers the result as events while it is made.
     *
     * @param params sets what to send
     * @return the events; to be closed
     */
    default EventStream<ImageGenStreamEvent> generateStreaming(Consumer<ImageGenerateParamsBuilder> params) {
        return generateStreaming(ModelRuntime.build(ImageGenerateParams.builder(), params));
    }

    /**
     * Makes a variation of an image; only with {@code dall-e-2}.
     *
     * @param params what to send
     * @return the images
     */
    @Post("/variations")
    @Multipart
    ImagesResponse createVariation(ImageCreateVariationParams params);

    /**
     * Makes a variation of an image; only with {@code dall-e-2}.
     *
     * @param params sets what to send
     * @return the images
     */
    default ImagesResponse createVariation(Consumer<ImageCreateVariationParamsBuilder> params) {
        return createVariation(ModelRuntime.build(ImageCreateVariationParams.builder(), params));
    }
}
