package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Why the model failed to respond. */
@ApiModel
public interface ResponseError extends Model {

    /**
     * Machine-readable reason for the failure.
     *
     * @return the value
     */
    ResponseErrorCode code();

    /**
     * Explanation of the failure in plain language.
     *
     * @return the value
     */
    String message();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseErrorBuilder builder() {
        return ModelRuntime.builder(ResponseError.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseErrorBuilder toBuilder();
}
