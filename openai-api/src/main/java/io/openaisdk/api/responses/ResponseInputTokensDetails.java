package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Tokens of input by kind. */
@ApiModel
public interface ResponseInputTokensDetails extends Model {

    /**
     * Tokens of input that came out of the cache.
     *
     * @return the value
     */
    long cachedTokens();

    /**
     * Tokens of input that went into the cache.
     *
     * @return the value
     */
    long cacheWriteTokens();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseInputTokensDetailsBuilder builder() {
        return ModelRuntime.builder(ResponseInputTokensDetails.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseInputTokensDetailsBuilder toBuilder();
}
