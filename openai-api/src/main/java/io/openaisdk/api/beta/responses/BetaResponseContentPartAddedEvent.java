package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseContentPart;
import java.util.Optional;

/** Stream event that says a content part has begun. */
@ApiModel
public non-sealed interface BetaResponseContentPartAddedEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.content_part.added}.
     *
     * @return the value
     */
    @Constant("response.content_part.added")
    String type();

    /**
     * Agent to which this streaming event belongs.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

    /**
     * ID of the item that holds the content part.
     *
     * @return the value
     */
    String itemId();

    /**
     * Position in the output of the item that holds the content part.
     *
     * @return the value
     */
    long outputIndex();

    /**
     * Position of the new content part within its item.
     *
     * @return the value
     */
    long contentIndex();

    /**
     * The new content part.
     *
     * @return the value
     */
    ResponseContentPart part();

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
    static BetaResponseContentPartAddedEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseContentPartAddedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseContentPartAddedEventBuilder toBuilder();
}
