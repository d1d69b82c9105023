package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An image that the code interpreter produced. */
@ApiModel
public non-sealed interface CodeInterpreterOutputImage extends Model, CodeInterpreterOutput {

    /**
     * Discriminator of this output, always {@code image}.
     *
     * @return the value
     */
    @Constant("image")
    String type();

    /**
     * Address of the produced image.
     *
     * @return the value
     */
    String url();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CodeInterpreterOutputImageBuilder builder() {
        return ModelRuntime.builder(CodeInterpreterOutputImage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CodeInterpreterOutputImageBuilder toBuilder();
}
