package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Count of the tokens that a response consumed, for input, output and in total. */
@ApiModel
public interface ResponseUsage extends Model {

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
    ResponseInputTokensDetails inputTokensDetails();

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
    ResponseOutputTokensDetails outputTokensDetails();

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
    static ResponseUsageBuilder builder() {
        return ModelRuntime.builder(ResponseUsage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseUsageBuilder toBuilder();
}
