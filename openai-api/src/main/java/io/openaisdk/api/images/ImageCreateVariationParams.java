package io.openaisdk.api.images;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A request to create variations of an image. */
@ApiModel
public interface ImageCreateVariationParams extends Params {

    /**
     * Image that the variations start from. A square PNG of less than 4MB.
     *
     * @return the value
     */
    FileUpload image();

    /**
     * Model that creates the variations. Only {@code dall-e-2}, the default, is supported so far.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageCreateVariationModel> model();

    /**
     * Number of images wanted. From 1 to 10; 1 by default.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> n();

    /**
     * Form of the result: {@code url}, the default, whose links hold for 60 minutes, or {@code b64_json}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageResponseFormat> responseFormat();

    /**
     * Size of the images: {@code 256x256}, {@code 512x512} or {@code 1024x1024}, the default.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageCreateVariationSize> size();

    /**
     * Stable identifier of your end user, an aid in finding abuse.
     *
     * @return the value; empty when absent
     */
    Optional<String> user();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ImageCreateVariationParamsBuilder builder() {
        return ModelRuntime.builder(ImageCreateVariationParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ImageCreateVariationParamsBuilder toBuilder();
}
