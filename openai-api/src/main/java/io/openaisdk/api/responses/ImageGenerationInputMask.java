package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A mask that marks the area of an image to repaint. */
@ApiModel
public interface ImageGenerationInputMask extends Model {

    /**
     * Mask image in Base64.
     *
     * @return the value; empty when absent
     */
    Optional<String> imageUrl();

    /**
     * Identifier of the file with the mask.
     *
     * @return the value; empty when absent
     */
    Optional<String> fileId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ImageGenerationInputMaskBuilder builder() {
        return ModelRuntime.builder(ImageGenerationInputMask.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ImageGenerationInputMaskBuilder toBuilder();
}
