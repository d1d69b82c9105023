package io.openaisdk.api.shared;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.beta.assistants.AssistantResponseFormat;
import io.openaisdk.api.chat.completions.ChatCompletionResponseFormat;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseFormatTextConfig;

/** Output format for plain text, the default. */
@ApiModel
public non-sealed interface ResponseFormatText
        extends Model, ChatCompletionResponseFormat, ResponseFormatTextConfig, AssistantResponseFormat {

    /**
     * Discriminator of this variant, always {@code text}.
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
    static ResponseFormatTextBuilder builder() {
        return ModelRuntime.builder(ResponseFormatText.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseFormatTextBuilder toBuilder();
}
