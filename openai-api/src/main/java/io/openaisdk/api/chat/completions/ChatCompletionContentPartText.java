package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.PromptCacheBreakpoint;
import java.util.Optional;

/** A content part with plain text. */
@ApiModel
public non-sealed interface ChatCompletionContentPartText
        extends Model,
                ChatCompletionContentPart,
                ChatCompletionAssistantContentPart,
                ChatCompletionStoreMessageContentPart {

    /**
     * Discriminator of this content part, always {@code text}.
     *
     * @return the value
     */
    @Constant("text")
    String type();

    /**
     * Text of this content part.
     *
     * @return the value
     */
    String text();

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
    static ChatCompletionContentPartTextBuilder builder() {
        return ModelRuntime.builder(ChatCompletionContentPartText.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionContentPartTextBuilder toBuilder();
}
