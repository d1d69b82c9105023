package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/**
 * How likely the model found a token at its position, as a natural logarithm. The closer to zero, the surer the model
 * was.
 */
@ApiModel
public interface ResponseTextLogprob extends Model {

    /**
     * The token as text.
     *
     * @return the value
     */
    String token();

    /**
     * Natural logarithm of the token's probability.
     *
     * @return the value
     */
    double logprob();

    /**
     * Likeliest tokens at this position with their log probabilities. At most 20.
     *
     * @return the items; empty when absent
     */
    List<ResponseTextTopLogprob> topLogprobs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseTextLogprobBuilder builder() {
        return ModelRuntime.builder(ResponseTextLogprob.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseTextLogprobBuilder toBuilder();
}
