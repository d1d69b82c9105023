package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Tokens used for the sample. */
@ApiModel
public interface EvalRunOutputItemSampleUsage extends Model {

    /**
     * Tokens of input and output together.
     *
     * @return the value
     */
    long totalTokens();

    /**
     * Number of tokens generated as completions.
     *
     * @return the value
     */
    long completionTokens();

    /**
     * Number of tokens spent on prompts.
     *
     * @return the value
     */
    long promptTokens();

    /**
     * Number of tokens that came from the cache.
     *
     * @return the value
     */
    long cachedTokens();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalRunOutputItemSampleUsageBuilder builder() {
        return ModelRuntime.builder(EvalRunOutputItemSampleUsage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalRunOutputItemSampleUsageBuilder toBuilder();
}
