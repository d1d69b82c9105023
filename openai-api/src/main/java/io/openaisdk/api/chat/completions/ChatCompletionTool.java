package io.openaisdk.api.chat.completions;

import io.openaisdk.api.annotations.ApiUnion;

/** A tool that the model may call: a function or a custom tool. */
@ApiUnion(discriminator = "type")
public sealed interface ChatCompletionTool
        permits ChatCompletionFunctionTool,
                ChatCompletionCustomTool,
                UnknownChatCompletionTool,
                HiddenChatCompletionTool {}
