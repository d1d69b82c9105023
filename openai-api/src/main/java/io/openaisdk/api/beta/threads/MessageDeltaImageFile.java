package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Image file of this part. */
@ApiModel
public interface MessageDeltaImageFile extends Model {

    /**
     * Identifier of the image file. Uploads that are to be displayed later need {@code purpose="vision"}.
     *
     * @return the value; empty when absent
     */
    Optional<String> fileId();

    /**
     * Level of detail of the image: {@code auto} (the default), {@code low}, which takes fewer tokens, or {@code high}
     * for high resolution.
     *
     * @return the value; empty when absent
     */
    Optional<MessageImageDetail> detail();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageDeltaImageFileBuilder builder() {
        return ModelRuntime.builder(MessageDeltaImageFile.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageDeltaImageFileBuilder toBuilder();
}
