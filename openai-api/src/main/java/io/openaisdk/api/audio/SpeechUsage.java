package io.openaisdk.api.audio;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Tokens that the request used. */
@ApiModel
public interface SpeechUsage extends Model {

    /**
     * Count of input tokens in the prompt.
     *
     * @return the value
     */
    long inputTokens();

    /**
     * Count of output tokens.
     *
     * @return the value
     */
    long outputTokens();

    /**
     * Count of input and output tokens together.
     *
     * @return the value
     */
    long totalTokens();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static SpeechUsageBuilder builder() {
        return ModelRuntime.builder(SpeechUsage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    SpeechUsageBuilder toBuilder();
}
