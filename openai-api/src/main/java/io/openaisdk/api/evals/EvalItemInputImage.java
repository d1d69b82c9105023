package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** An image part in the content of an evaluation message. */
@ApiModel
public non-sealed interface EvalItemInputImage extends Model, EvalItemContentItem {

    /**
     * Discriminator of this part, always {@code input_image}.
     *
     * @return the value
     */
    @Constant("input_image")
    String type();

    /**
     * URL of the image.
     *
     * @return the value
     */
    String imageUrl();

    /**
     * Level of detail at which the model sees the image: {@code high}, {@code low} or {@code auto}, the default.
     *
     * @return the value; empty when absent
     */
    Optional<String> detail();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalItemInputImageBuilder builder() {
        return ModelRuntime.builder(EvalItemInputImage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalItemInputImageBuilder toBuilder();
}
