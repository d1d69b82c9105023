package io.openaisdk.api.batches;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Tokens that the batch consumed, by kind and in total. Present only for batches created after September 7, 2025. */
@ApiModel
public interface BatchUsage extends Model {

    /**
     * Tokens of input.
     *
     * @return the value
     */
    long inputTokens();

    /**
     * Tokens of input by kind.
     *
     * @return the value
     */
    BatchUsageInputTokensDetails inputTokensDetails();

    /**
     * Tokens of output.
     *
     * @return the value
     */
    long outputTokens();

    /**
     * Tokens of output by kind.
     *
     * @return the value
     */
    BatchUsageOutputTokensDetails outputTokensDetails();

    /**
     * Tokens of input and output together.
     *
     * @return the value
     */
    long totalTokens();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BatchUsageBuilder builder() {
        return ModelRuntime.builder(BatchUsage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BatchUsageBuilder toBuilder();
}
