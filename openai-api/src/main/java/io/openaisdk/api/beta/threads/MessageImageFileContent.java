package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A message part that shows an image from an uploaded file. */
@ApiModel
public non-sealed interface MessageImageFileContent extends Model, MessageContentPartParam, MessageContent {

    /**
     * Discriminator of this part, always {@code image_file}.
     *
     * @return the value
     */
    @Constant("image_file")
    String type();

    /**
     * Image file of this part.
     *
     * @return the value
     */
    MessageImageFile imageFile();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageImageFileContentBuilder builder() {
        return ModelRuntime.builder(MessageImageFileContent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageImageFileContentBuilder toBuilder();
}
