package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.annotations.ApiUnion;

/** A part of a message from the user: a text, or a quotation. */
@ApiUnion(discriminator = "type")
public sealed interface ChatKitUserMessageContent
        permits ChatKitUserMessageInputText,
                ChatKitUserMessageQuotedText,
                UnknownChatKitUserMessageContent,
                HiddenChatKitUserMessageContent {}
