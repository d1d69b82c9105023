package io.openaisdk.api.images;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Token usage of an image generation, for {@code gpt-image-1} only. */
@ApiModel
public interface ImageGenUsage extends Model {

    /**
     * Number of input tokens, text and images together.
     *
     * @return the value
     */
    long inputTokens();

    /**
     * Number of tokens in all, text and images together.
     *
     * @return the value
     */
    long totalTokens();

    /**
     * Number of tokens that the model produced.
     *
     * @return the value
     */
    long outputTokens();

    /**
     * Breakdown of the output tokens.
     *
     * @return the value; empty when absent
     */
    Optional<ImageTokensDetails> outputTokensDetails();

    /**
     * Breakdown of the input tokens.
     *
     * @return the value
     */
    ImageTokensDetails inputTokensDetails();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ImageGenUsageBuilder builder() {
        return ModelRuntime.builder(ImageGenUsage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ImageGenUsageBuilder toBuilder();
}
