package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.annotations.ApiUnion;

/** An entry of {@code content} of a {@code ChatKitUserMessageItem}. */
@ApiUnion(discriminator = "type")
public sealed interface ChatKitUserMessageContent
        permits ChatKitUserMessageInputText,
                ChatKitUserMessageQuotedText,
                UnknownChatKitUserMessageContent,
                HiddenChatKitUserMessageContent {}
