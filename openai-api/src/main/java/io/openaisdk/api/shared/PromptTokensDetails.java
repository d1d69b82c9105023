package io.openaisdk.api.shared;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Prompt tokens by kind. */
@ApiModel
public interface PromptTokensDetails extends Model {

    /**
     * Count of audio tokens in the prompt. Default 0.
     *
     * @return the value; empty when absent
     */
    Optional<Long> audioTokens();

    /**
     * Count of prompt tokens that were served from the cache. Default 0.
     *
     * @return the value; empty when absent
     */
    Optional<Long> cachedTokens();

    /**
     * Count of text tokens in the prompt.
     *
     * @return the value; empty when absent
     */
    Optional<Long> textTokens();

    /**
     * Count of image tokens in the prompt.
     *
     * @return the value; empty when absent
     */
    Optional<Long> imageTokens();

    /**
     * Count of prompt tokens newly written to the cache, without adjustment. Default 0.
     *
     * @return the value; empty when absent
     */
    Optional<Long> cacheWriteTokens();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static PromptTokensDetailsBuilder builder() {
        return ModelRuntime.builder(PromptTokensDetails.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    PromptTokensDetailsBuilder toBuilder();
}
