package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A passage that the user quoted in a message. */
@ApiModel
public non-sealed interface ChatKitUserMessageQuotedText extends Model, ChatKitUserMessageContent {

    /**
     * Discriminator of this content, always {@code quoted_text}.
     *
     * @return the value
     */
    @Constant("quoted_text")
    String type();

    /**
     * Text of the quotation.
     *
     * @return the value
     */
    String text();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatKitUserMessageQuotedTextBuilder builder() {
        return ModelRuntime.builder(ChatKitUserMessageQuotedText.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitUserMessageQuotedTextBuilder toBuilder();
}
