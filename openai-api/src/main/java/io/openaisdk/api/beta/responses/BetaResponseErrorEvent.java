package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event that reports an error. */
@ApiModel
public non-sealed interface BetaResponseErrorEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code error}.
     *
     * @return the value
     */
    @Constant("error")
    String type();

    /**
     * Agent to which this streaming event belongs.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

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
    static BetaResponseErrorEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseErrorEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseErrorEventBuilder toBuilder();
}
