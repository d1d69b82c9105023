package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An input format of a custom tool that admits any text. */
@ApiModel
public non-sealed interface CustomToolInputFormatText extends Model, CustomToolInputFormat {

    /**
     * Discriminator of this format, always {@code text}.
     *
     * @return the value
     */
    @Constant("text")
    String type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CustomToolInputFormatTextBuilder builder() {
        return ModelRuntime.builder(CustomToolInputFormatText.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CustomToolInputFormatTextBuilder toBuilder();
}
