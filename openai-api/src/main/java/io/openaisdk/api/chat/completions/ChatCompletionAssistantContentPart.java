package io.openaisdk.api.chat.completions;

import io.openaisdk.api.annotations.ApiUnion;

/** A part of an assistant message: a text or a refusal. */
@ApiUnion(discriminator = "type")
public sealed interface ChatCompletionAssistantContentPart
        permits ChatCompletionContentPartText,
                ChatCompletionContentPartRefusal,
                UnknownChatCompletionAssistantContentPart,
                HiddenChatCompletionAssistantContentPart {}
