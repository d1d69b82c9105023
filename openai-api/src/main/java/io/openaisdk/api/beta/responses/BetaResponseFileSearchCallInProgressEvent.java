package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event that says a file search has been started. */
@ApiModel
public non-sealed interface BetaResponseFileSearchCallInProgressEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.file_search_call.in_progress}.
     *
     * @return the value
     */
    @Constant("response.file_search_call.in_progress")
    String type();

    /**
     * Agent to which this streaming event belongs.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

    /**
     * Position in the output of the file search call.
     *
     * @return the value
     */
    long outputIndex();

    /**
     * ID of the file search call concerned.
     *
     * @return the value
     */
    String itemId();

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
    static BetaResponseFileSearchCallInProgressEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseFileSearchCallInProgressEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseFileSearchCallInProgressEventBuilder toBuilder();
}
