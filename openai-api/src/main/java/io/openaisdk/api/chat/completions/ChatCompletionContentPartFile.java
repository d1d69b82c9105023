package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.PromptCacheBreakpoint;
import java.util.Optional;

/** A content part with a file as input. */
@ApiModel
public non-sealed interface ChatCompletionContentPartFile extends Model, ChatCompletionContentPart {

    /**
     * Discriminator of this content part, always {@code file}.
     *
     * @return the value
     */
    @Constant("file")
    String type();

    /**
     * File to read, given by identifier or inline.
     *
     * @return the value
     */
    ChatCompletionFile file();

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
    static ChatCompletionContentPartFileBuilder builder() {
        return ModelRuntime.builder(ChatCompletionContentPartFile.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionContentPartFileBuilder toBuilder();
}
