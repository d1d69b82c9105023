package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event that says a response has failed. */
@ApiModel
public non-sealed interface BetaResponseFailedEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.failed}.
     *
     * @return the value
     */
    @Constant("response.failed")
    String type();

    /**
     * Agent to which this streaming event belongs.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

    /**
     * Position of this event in the stream.
     *
     * @return the value
     */
    long sequenceNumber();

    /**
     * The failed response.
     *
     * @return the value
     */
    BetaResponse response();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseFailedEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseFailedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseFailedEventBuilder toBuilder();
}
