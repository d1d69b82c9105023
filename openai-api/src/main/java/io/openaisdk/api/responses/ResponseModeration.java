package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Outcome of moderating a response, for its input and for its output. */
@ApiModel
public interface ResponseModeration extends Model {

    /**
     * Outcome of moderating the input.
     *
     * @return the value
     */
    ResponseModerationOutcome input();

    /**
     * Outcome of moderating the output.
     *
     * @return the value
     */
    ResponseModerationOutcome output();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseModerationBuilder builder() {
        return ModelRuntime.builder(ResponseModeration.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseModerationBuilder toBuilder();
}
