package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An input format that admits any text. */
@ApiModel
public non-sealed interface ChatCompletionCustomToolFormatText extends Model, ChatCompletionCustomToolFormat {

    /**
     * Discriminator of this format, always {@code text}.
     *
     * @return the value
     */
    @Constant("text")
    String type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionCustomToolFormatTextBuilder builder() {
        return ModelRuntime.builder(ChatCompletionCustomToolFormatText.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionCustomToolFormatTextBuilder toBuilder();
}
