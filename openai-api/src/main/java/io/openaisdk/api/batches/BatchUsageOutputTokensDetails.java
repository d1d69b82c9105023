package io.openaisdk.api.batches;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Tokens of output by kind. */
@ApiModel
public interface BatchUsageOutputTokensDetails extends Model {

    /**
     * Tokens of output spent on reasoning.
     *
     * @return the value
     */
    long reasoningTokens();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BatchUsageOutputTokensDetailsBuilder builder() {
        return ModelRuntime.builder(BatchUsageOutputTokensDetails.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BatchUsageOutputTokensDetailsBuilder toBuilder();
}
