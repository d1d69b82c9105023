package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.conversations.ConversationItem;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A call in which the model generates an image. */
@ApiModel
public non-sealed interface ImageGenerationCall
        extends Model, ResponseOutputItem, ResponseItem, CompactedResponseItem, ConversationItem {

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
    static ImageGenerationCallBuilder builder() {
        return ModelRuntime.builder(ImageGenerationCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ImageGenerationCallBuilder toBuilder();
}
