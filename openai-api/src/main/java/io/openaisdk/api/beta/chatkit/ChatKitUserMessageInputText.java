package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A text block from the user. */
@ApiModel
public non-sealed interface ChatKitUserMessageInputText extends Model, ChatKitUserMessageContent {

    /**
     * Discriminator of this content, always {@code input_text}.
     *
     * @return the value
     */
    @Constant("input_text")
    String type();

    /**
     * Plain text that the user wrote.
     *
     * @return the value
     */
    String text();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatKitUserMessageInputTextBuilder builder() {
        return ModelRuntime.builder(ChatKitUserMessageInputText.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitUserMessageInputTextBuilder toBuilder();
}
