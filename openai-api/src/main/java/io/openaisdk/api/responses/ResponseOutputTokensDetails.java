package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Tokens of output by kind. */
@ApiModel
public interface ResponseOutputTokensDetails extends Model {

    /**
     * Tokens of output spent on reasoning.
     *
     * @return the value
     */
    long reasoningTokens();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseOutputTokensDetailsBuilder builder() {
        return ModelRuntime.builder(ResponseOutputTokensDetails.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseOutputTokensDetailsBuilder toBuilder();
}
