package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Failure to moderate the input or output of a response. */
@ApiModel
public non-sealed interface ResponseModerationError extends Model, ResponseModerationOutcome {

    /**
     * Discriminator of this variant, always {@code error}.
     *
     * @return the value
     */
    @Constant("error")
    String type();

    /**
     * Code that identifies the error.
     *
     * @return the value
     */
    String code();

    /**
     * Readable text of the error.
     *
     * @return the value
     */
    String message();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseModerationErrorBuilder builder() {
        return ModelRuntime.builder(ResponseModerationError.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseModerationErrorBuilder toBuilder();
}
