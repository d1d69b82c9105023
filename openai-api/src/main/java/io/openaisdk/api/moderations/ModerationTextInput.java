package io.openaisdk.api.moderations;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A text to classify. */
@ApiModel
public non-sealed interface ModerationTextInput extends Model, ModerationMultiModalInput {

    /**
     * Discriminator of this input, always {@code text}.
     *
     * @return the value
     */
    @Constant("text")
    String type();

    /**
     * Text that is classified.
     *
     * @return the value
     */
    String text();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ModerationTextInputBuilder builder() {
        return ModelRuntime.builder(ModerationTextInput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ModerationTextInputBuilder toBuilder();
}
