package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Breakdown of the cached input tokens by kind. */
@ApiModel
public interface RealtimeCachedTokensDetails extends Model {

    /**
     * Count of text tokens in the input that came from the cache.
     *
     * @return the value; empty when absent
     */
    Optional<Long> textTokens();

    /**
     * Count of image tokens in the input that came from the cache.
     *
     * @return the value; empty when absent
     */
    Optional<Long> imageTokens();

    /**
     * Count of audio tokens in the input that came from the cache.
     *
     * @return the value; empty when absent
     */
    Optional<Long> audioTokens();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeCachedTokensDetailsBuilder builder() {
        return ModelRuntime.builder(RealtimeCachedTokensDetails.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeCachedTokensDetailsBuilder toBuilder();
}
