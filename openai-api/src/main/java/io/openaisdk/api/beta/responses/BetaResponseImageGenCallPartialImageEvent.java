package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event with a preview of the picture that is being generated. */
@ApiModel
public non-sealed interface BetaResponseImageGenCallPartialImageEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.image_generation_call.partial_image}.
     *
     * @return the value
     */
    @Constant("response.image_generation_call.partial_image")
    String type();

    /**
     * Agent to which this streaming event belongs.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

    /**
     * Position in the output of the item concerned.
     *
     * @return the value
     */
    long outputIndex();

    /**
     * ID of the image generation call concerned.
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
     * Number of the preview, counted from zero.
     *
     * @return the value
     */
    long partialImageIndex();

    /**
     * Preview image, encoded as base64.
     *
     * @return the value
     */
    String partialImageB64();

    /**
     * Dimensions of the picture.
     *
     * @return the value; empty when absent
     */
    Optional<String> size();

    /**
     * Quality setting of the picture.
     *
     * @return the value; empty when absent
     */
    Optional<String> quality();

    /**
     * Background setting of the picture.
     *
     * @return the value; empty when absent
     */
    Optional<String> background();

    /**
     * File format of the picture.
     *
     * @return the value; empty when absent
     */
    Optional<String> outputFormat();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseImageGenCallPartialImageEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseImageGenCallPartialImageEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseImageGenCallPartialImageEventBuilder toBuilder();
}
