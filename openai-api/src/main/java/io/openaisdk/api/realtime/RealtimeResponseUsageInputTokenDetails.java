package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Breakdown of the input tokens. Cached ones, which stem from earlier turns, are part of the total. */
@ApiModel
public interface RealtimeResponseUsageInputTokenDetails extends Model {

    /**
     * Count of input tokens that came from the cache.
     *
     * @return the value; empty when absent
     */
    Optional<Long> cachedTokens();

    /**
     * Count of text tokens in the input.
     *
     * @return the value; empty when absent
     */
    Optional<Long> textTokens();

    /**
     * Count of image tokens in the input.
     *
     * @return the value; empty when absent
     */
    Optional<Long> imageTokens();

    /**
     * Count of audio tokens in the input.
     *
     * @return the value; empty when absent
     */
    Optional<Long> audioTokens();

    /**
     * Breakdown of the cached input tokens by kind.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeCachedTokensDetails> cachedTokensDetails();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeResponseUsageInputTokenDetailsBuilder builder() {
        return ModelRuntime.builder(RealtimeResponseUsageInputTokenDetails.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseUsageInputTokenDetailsBuilder toBuilder();
}
