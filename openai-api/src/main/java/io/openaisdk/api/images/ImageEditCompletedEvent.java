package io.openaisdk.api.images;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that delivers the final image of an edit. */
@ApiModel
public non-sealed interface ImageEditCompletedEvent extends Model, ImageEditStreamEvent {

    /**
     * Discriminator of this event, always {@code image_edit.completed}.
     *
     * @return the value
     */
    @Constant("image_edit.completed")
    String type();

    /**
     * Data of the final image, in base64.
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
     * Size of the edited image as width and height, or {@code auto}.
     *
     * @return the value
     */
    ImageSize size();

    /**
     * Quality of the edited image: {@code low}, {@code medium}, {@code high} or {@code auto}.
     *
     * @return the value
     */
    ImageQuality quality();

    /**
     * Background of the edited image: {@code transparent}, {@code opaque} or {@code auto}.
     *
     * @return the value
     */
    ImageBackground background();

    /**
     * File format of the edited image: {@code png}, {@code webp} or {@code jpeg}.
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
    static ImageEditCompletedEventBuilder builder() {
        return ModelRuntime.builder(ImageEditCompletedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ImageEditCompletedEventBuilder toBuilder();
}
