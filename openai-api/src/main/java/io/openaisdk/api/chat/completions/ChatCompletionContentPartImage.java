package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.PromptCacheBreakpoint;
import java.util.Optional;

/** A content part with an image as input. */
@ApiModel
public non-sealed interface ChatCompletionContentPartImage
        extends Model, ChatCompletionContentPart, ChatCompletionStoreMessageContentPart {

    /**
     * Discriminator of this content part, always {@code image_url}.
     *
     * @return the value
     */
    @Constant("image_url")
    String type();

    /**
     * Address of the image, together with its level of detail.
     *
     * @return the value
     */
    ChatCompletionImageUrl imageUrl();

    /**
     * Marker that a reusable prompt prefix ends exactly here, without rounding to token blocks. Its lifetime is
     * {@code prompt_cache_options.ttl} of the request.
     *
     * @return the value; empty when absent
     */
    Optional<PromptCacheBreakpoint> promptCacheBreakpoint();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionContentPartImageBuilder builder() {
        return ModelRuntime.builder(ChatCompletionContentPartImage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionContentPartImageBuilder toBuilder();
}
