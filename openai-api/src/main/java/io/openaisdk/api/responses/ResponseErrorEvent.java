package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event that reports an error. */
@ApiModel
public non-sealed interface ResponseErrorEvent extends Model, ResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code error}.
     *
     * @return the value
     */
    @Constant("error")
    String type();

    /**
     * Code that identifies the error.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> code();

    /**
     * Readable text of the error.
     *
     * @return the value
     */
    String message();

    /**
     * Request parameter to which the error relates, if any.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> param();

    /**
     * Position of this event in the stream.
     *
     * @return the value
     */
    long sequenceNumber();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseErrorEventBuilder builder() {
        return ModelRuntime.builder(ResponseErrorEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseErrorEventBuilder toBuilder();
}
