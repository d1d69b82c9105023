package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Result of counting the input tokens of a request. */
@ApiModel
public interface InputTokenCountResponse extends Model {

    /**
     * Object type, always {@code response.input_tokens}.
     *
     * @return the value
     */
    @Constant("response.input_tokens")
    String object();

    /**
     * Tokens of input that the request would use.
     *
     * @return the value
     */
    long inputTokens();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static InputTokenCountResponseBuilder builder() {
        return ModelRuntime.builder(InputTokenCountResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    InputTokenCountResponseBuilder toBuilder();
}
