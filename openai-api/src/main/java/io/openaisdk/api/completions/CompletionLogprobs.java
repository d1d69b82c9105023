package io.openaisdk.api.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Map;

/** Log probabilities of the tokens of a text. */
@ApiModel
public interface CompletionLogprobs extends Model {

    /**
     * Offset of each token in the text, in characters.
     *
     * @return the items; empty when absent
     */
    List<Long> textOffset();

    /**
     * Log probability of each token.
     *
     * @return the items; empty when absent
     */
    List<Double> tokenLogprobs();

    /**
     * Tokens of the text in order.
     *
     * @return the items; empty when absent
     */
    List<String> tokens();

    /**
     * Likeliest alternatives at each position, with their log probabilities.
     *
     * @return the items; empty when absent
     */
    List<Map<String, Double>> topLogprobs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CompletionLogprobsBuilder builder() {
        return ModelRuntime.builder(CompletionLogprobs.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CompletionLogprobsBuilder toBuilder();
}
