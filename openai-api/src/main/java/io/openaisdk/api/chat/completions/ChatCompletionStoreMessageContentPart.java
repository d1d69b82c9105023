package io.openaisdk.api.chat.completions;

import io.openaisdk.api.annotations.ApiUnion;

/** A part of a stored message: a text or an image. */
@ApiUnion(discriminator = "type")
public sealed interface ChatCompletionStoreMessageContentPart
        permits ChatCompletionContentPartText,
                ChatCompletionContentPartImage,
                UnknownChatCompletionStoreMessageContentPart,
                HiddenChatCompletionStoreMessageContentPart {}
