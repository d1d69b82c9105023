package io.openaisdk.api.images;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Token usage of an image request, for GPT image models only. */
@ApiModel
public interface ImagesUsage extends Model {

    /**
     * Number of tokens in all, text and images together.
     *
     * @return the value
     */
    long totalTokens();

    /**
     * Number of input tokens, text and images together.
     *
     * @return the value
     */
    long inputTokens();

    /**
     * Number of image tokens in the result.
     *
     * @return the value
     */
    long outputTokens();

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
    static ImagesUsageBuilder builder() {
        return ModelRuntime.builder(ImagesUsage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ImagesUsageBuilder toBuilder();
}
