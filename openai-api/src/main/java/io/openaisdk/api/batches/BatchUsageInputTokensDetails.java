package io.openaisdk.api.batches;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Tokens of input by kind. */
@ApiModel
public interface BatchUsageInputTokensDetails extends Model {

    /**
     * Input tokens that were served from the prompt cache.
     *
     * @return the value
     */
    long cachedTokens();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BatchUsageInputTokensDetailsBuilder builder() {
        return ModelRuntime.builder(BatchUsageInputTokensDetails.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BatchUsageInputTokensDetailsBuilder toBuilder();
}
