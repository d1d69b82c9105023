package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseContentPart;
import java.util.Optional;

/** Stream event that says a content part is finished. */
@ApiModel
public non-sealed interface BetaResponseContentPartDoneEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.content_part.done}.
     *
     * @return the value
     */
    @Constant("response.content_part.done")
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
     * Position of the finished content part within its item.
     *
     * @return the value
     */
    long contentIndex();

    /**
     * Position of this event in the stream.
     *
     * @return the value
     */
    long sequenceNumber();

    /**
     * The finished content part.
     *
     * @return the value
     */
    ResponseContentPart part();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseContentPartDoneEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseContentPartDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseContentPartDoneEventBuilder toBuilder();
}
