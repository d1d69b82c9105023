package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A token that was among the most likely ones at a position, with its log probability. */
@ApiModel
public interface ResponseTextTopLogprob extends Model {

    /**
     * The token as text.
     *
     * @return the value; empty when absent
     */
    Optional<String> token();

    /**
     * Natural logarithm of the token's probability.
     *
     * @return the value; empty when absent
     */
    Optional<Double> logprob();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseTextTopLogprobBuilder builder() {
        return ModelRuntime.builder(ResponseTextTopLogprob.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseTextTopLogprobBuilder toBuilder();
}
