package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** A token together with its log probability. */
@ApiModel
public interface ResponseOutputTextLogprob extends Model {

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
     * UTF-8 bytes of the token, as integers.
     *
     * @return the items
     */
    @Required
    List<Long> bytes();

    /**
     * Likeliest alternatives at each position, with their log probabilities.
     *
     * @return the items
     */
    @Required
    List<ResponseOutputTextTopLogprob> topLogprobs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseOutputTextLogprobBuilder builder() {
        return ModelRuntime.builder(ResponseOutputTextLogprob.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseOutputTextLogprobBuilder toBuilder();
}
