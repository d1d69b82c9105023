package io.openaisdk.api.images;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that delivers the final image of a generation. */
@ApiModel
public non-sealed interface ImageGenCompletedEvent extends Model, ImageGenStreamEvent {

    /**
     * Discriminator of this event, always {@code image_generation.completed}.
     *
     * @return the value
     */
    @Constant("image_generation.completed")
    String type();

    /**
     * Data of the image, in base64.
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
     * Size of the image as width and height, or {@code auto}.
     *
     * @return the value
     */
    ImageSize size();

    /**
     * Quality of the image: {@code low}, {@code medium}, {@code high} or {@code auto}.
     *
     * @return the value
     */
    ImageQuality quality();

    /**
     * Background of the image: {@code transparent}, {@code opaque} or {@code auto}.
     *
     * @return the value
     */
    ImageBackground background();

    /**
     * File format of the image: {@code png}, {@code webp} or {@code jpeg}.
     *
     * @return the value
     */
    ImageOutputFormat outputFormat();

    /**
     * Token usage of the request, for GPT image models only.
     *
     * @return the value
     */
    ImagesUsage usage();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ImageGenCompletedEventBuilder builder() {
        return ModelRuntime.builder(ImageGenCompletedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ImageGenCompletedEventBuilder toBuilder();
}
