package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ImageGenerationCallStatus;
import java.util.Optional;

/** A call in which the model generates an image. */
@ApiModel
public non-sealed interface BetaImageGenerationCall
        extends Model, BetaResponseOutputItem, BetaCompactedResponseItem, BetaResponseItem {

    /**
     * Discriminator of this item, always {@code image_generation_call}.
     *
     * @return the value
     */
    @Constant("image_generation_call")
    String type();

    /**
     * Identifier of this image generation call.
     *
     * @return the value
     */
    String id();

    /**
     * Agent from which this item comes.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

    /**
     * Progress of the call: {@code in_progress}, {@code generating}, {@code completed} or {@code failed}.
     *
     * @return the value
     */
    ImageGenerationCallStatus status();

    /**
     * Generated image in Base64.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> result();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaImageGenerationCallBuilder builder() {
        return ModelRuntime.builder(BetaImageGenerationCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaImageGenerationCallBuilder toBuilder();
}
