package io.openaisdk.api.shared;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Generated tokens by kind. */
@ApiModel
public interface CompletionTokensDetails extends Model {

    /**
     * Count of tokens from the predicted output that the completion really used. Default 0.
     *
     * @return the value; empty when absent
     */
    Optional<Long> acceptedPredictionTokens();

    /**
     * Count of audio tokens among the generated ones. Default 0.
     *
     * @return the value; empty when absent
     */
    Optional<Long> audioTokens();

    /**
     * Count of tokens that the model spent on reasoning. Default 0.
     *
     * @return the value; empty when absent
     */
    Optional<Long> reasoningTokens();

    /**
     * Count of text tokens among the generated ones.
     *
     * @return the value; empty when absent
     */
    Optional<Long> textTokens();

    /**
     * Count of tokens from the predicted output that the completion did not use. Default 0; they still count for
     * billing, output and context limits.
     *
     * @return the value; empty when absent
     */
    Optional<Long> rejectedPredictionTokens();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CompletionTokensDetailsBuilder builder() {
        return ModelRuntime.builder(CompletionTokensDetails.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CompletionTokensDetailsBuilder toBuilder();
}
