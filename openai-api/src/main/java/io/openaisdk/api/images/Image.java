package io.openaisdk.api.images;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A generated image, as data or as a URL. */
@ApiModel
public interface Image extends Model {

    /**
     * Image data in base64. Always from GPT image models; from {@code dall-e-2} and {@code dall-e-3} when
     * {@code response_format} is {@code b64_json}.
     *
     * @return the value; empty when absent
     */
    Optional<String> b64Json();

    /**
     * URL of the image when {@code response_format} is {@code url}, the default of {@code dall-e-2} and
     * {@code dall-e-3}. Not available with GPT image models.
     *
     * @return the value; empty when absent
     */
    Optional<String> url();

    /**
     * Prompt after revision, as actually used. Only for {@code dall-e-3}.
     *
     * @return the value; empty when absent
     */
    Optional<String> revisedPrompt();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ImageBuilder builder() {
        return ModelRuntime.builder(Image.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ImageBuilder toBuilder();
}
