package io.openaisdk.api.chat.completions;

import io.openaisdk.api.annotations.ApiUnion;

/** A part of a user message: a text, an image, audio or a file. */
@ApiUnion(discriminator = "type")
public sealed interface ChatCompletionContentPart
        permits ChatCompletionContentPartText,
                ChatCompletionContentPartImage,
                ChatCompletionContentPartInputAudio,
                ChatCompletionContentPartFile,
                UnknownChatCompletionContentPart,
                HiddenChatCompletionContentPart {}
