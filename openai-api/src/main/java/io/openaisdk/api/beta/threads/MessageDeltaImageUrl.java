package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Address of the image, together with its level of detail. */
@ApiModel
public interface MessageDeltaImageUrl extends Model {

    /**
     * Address of the image, which has to be a JPEG, PNG, GIF or WebP file.
     *
     * @return the value; empty when absent
     */
    Optional<String> url();

    /**
     * Resolution at which the image is read; {@code low} costs fewer tokens than {@code high}. Default: {@code auto}.
     *
     * @return the value; empty when absent
     */
    Optional<MessageImageDetail> detail();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageDeltaImageUrlBuilder builder() {
        return ModelRuntime.builder(MessageDeltaImageUrl.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageDeltaImageUrlBuilder toBuilder();
}
