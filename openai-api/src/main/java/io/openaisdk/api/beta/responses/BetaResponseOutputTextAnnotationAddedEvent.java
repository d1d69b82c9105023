package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseAnnotation;
import java.util.Optional;

/** Stream event with a new annotation for the output text. */
@ApiModel
public non-sealed interface BetaResponseOutputTextAnnotationAddedEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.output_text.annotation.added}.
     *
     * @return the value
     */
    @Constant("response.output_text.annotation.added")
    String type();

    /**
     * Agent to which this streaming event belongs.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

    /**
     * ID of the item that gets the annotation.
     *
     * @return the value
     */
    String itemId();

    /**
     * Position in the output of the item concerned.
     *
     * @return the value
     */
    long outputIndex();

    /**
     * Position of the content part in its item.
     *
     * @return the value
     */
    long contentIndex();

    /**
     * Position of the annotation in its content part.
     *
     * @return the value
     */
    long annotationIndex();

    /**
     * Position of this event in the stream.
     *
     * @return the value
     */
    long sequenceNumber();

    /**
     * The new annotation.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<ResponseAnnotation> annotation();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseOutputTextAnnotationAddedEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseOutputTextAnnotationAddedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseOutputTextAnnotationAddedEventBuilder toBuilder();
}
