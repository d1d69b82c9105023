package io.openaisdk.api.chat.completions;

import io.openaisdk.api.annotations.ApiUnion;

/** Format that the input of a custom tool follows. */
@ApiUnion(discriminator = "type")
public sealed interface ChatCompletionCustomToolFormat
        permits ChatCompletionCustomToolFormatText,
                ChatCompletionCustomToolFormatGrammar,
                UnknownChatCompletionCustomToolFormat,
                HiddenChatCompletionCustomToolFormat {}
