package io.openaisdk.api.shared;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Token counts of a completion request. */
@ApiModel
public interface CompletionUsage extends Model {

    /**
     * Count of tokens that the model generated. Default 0.
     *
     * @return the value
     */
    long completionTokens();

    /**
     * Count of tokens that the prompt took. Default 0.
     *
     * @return the value
     */
    long promptTokens();

    /**
     * Sum of prompt and completion tokens. Default 0.
     *
     * @return the value
     */
    long totalTokens();

    /**
     * Split of the generated tokens by kind.
     *
     * @return the value; empty when absent
     */
    Optional<CompletionTokensDetails> completionTokensDetails();

    /**
     * Split of the prompt tokens by kind.
     *
     * @return the value; empty when absent
     */
    Optional<PromptTokensDetails> promptTokensDetails();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CompletionUsageBuilder builder() {
        return ModelRuntime.builder(CompletionUsage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CompletionUsageBuilder toBuilder();
}
