package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A streamed message part that refers to an uploaded image file. */
@ApiModel
public non-sealed interface MessageDeltaImageFileContent extends Model, MessageDeltaContent {

    /**
     * Discriminator of this part, always {@code image_file}.
     *
     * @return the value
     */
    @Constant("image_file")
    String type();

    /**
     * Position of this part in the list of message parts.
     *
     * @return the value
     */
    long index();

    /**
     * Image file of this part.
     *
     * @return the value; empty when absent
     */
    Optional<MessageDeltaImageFile> imageFile();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageDeltaImageFileContentBuilder builder() {
        return ModelRuntime.builder(MessageDeltaImageFileContent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageDeltaImageFileContentBuilder toBuilder();
}
