package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Address of the image, together with its level of detail. */
@ApiModel
public interface MessageImageUrl extends Model {

    /**
     * URL of an external image in a supported format: jpeg, jpg, png, gif or webp.
     *
     * @return the value
     */
    String url();

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
    static MessageImageUrlBuilder builder() {
        return ModelRuntime.builder(MessageImageUrl.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageImageUrlBuilder toBuilder();
}
