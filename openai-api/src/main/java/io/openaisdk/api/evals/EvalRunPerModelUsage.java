package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Tokens that a run used, of one model. */
@ApiModel
public interface EvalRunPerModelUsage extends Model {

    /**
     * Name of the model that these figures are for.
     *
     * @return the value
     */
    String modelName();

    /**
     * Number of times the model was invoked.
     *
     * @return the value
     */
    long invocationCount();

    /**
     * Number of tokens spent on prompts.
     *
     * @return the value
     */
    long promptTokens();

    /**
     * Number of tokens generated as completions.
     *
     * @return the value
     */
    long completionTokens();

    /**
     * Tokens of input and output together.
     *
     * @return the value
     */
    long totalTokens();

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
    static EvalRunPerModelUsageBuilder builder() {
        return ModelRuntime.builder(EvalRunPerModelUsage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalRunPerModelUsageBuilder toBuilder();
}
