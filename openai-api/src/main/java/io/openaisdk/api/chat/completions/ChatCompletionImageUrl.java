package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Address of an image, together with its level of detail. */
@ApiModel
public interface ChatCompletionImageUrl extends Model {

    /**
     * Address of the image, or the image itself in Base64.
     *
     * @return the value
     */
    String url();

    /**
     * Fidelity at which the model looks at the image: {@code auto}, {@code low} or {@code high}. Default {@code auto}.
     *
     * @return the value; empty when absent
     */
    Optional<ChatCompletionImageDetail> detail();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionImageUrlBuilder builder() {
        return ModelRuntime.builder(ChatCompletionImageUrl.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionImageUrlBuilder toBuilder();
}
