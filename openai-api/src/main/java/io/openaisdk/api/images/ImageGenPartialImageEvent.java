package io.openaisdk.api.images;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that delivers a partial image during a streamed generation. */
@ApiModel
public non-sealed interface ImageGenPartialImageEvent extends Model, ImageGenStreamEvent {

    /**
     * Discriminator of this event, always {@code image_generation.partial_image}.
     *
     * @return the value
     */
    @Constant("image_generation.partial_image")
    String type();

    /**
     * Data of the partial image, in base64.
     *
     * @return the value
     */
    String b64Json();

    /**
     * Time at which the event was created, as a Unix timestamp.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Size asked for in the request, as width and height, or {@code auto}.
     *
     * @return the value
     */
    ImageSize size();

    /**
     * Quality asked for in the request: {@code low}, {@code medium}, {@code high} or {@code auto}.
     *
     * @return the value
     */
    ImageQuality quality();

    /**
     * Background asked for in the request: {@code transparent}, {@code opaque} or {@code auto}.
     *
     * @return the value
     */
    ImageBackground background();

    /**
     * File format asked for in the request: {@code png}, {@code webp} or {@code jpeg}.
     *
     * @return the value
     */
    ImageOutputFormat outputFormat();

    /**
     * Index of the partial image within the stream, counted from 0.
     *
     * @return the value
     */
    long partialImageIndex();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ImageGenPartialImageEventBuilder builder() {
        return ModelRuntime.builder(ImageGenPartialImageEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ImageGenPartialImageEventBuilder toBuilder();
}
