package io.openaisdk.api.chat.completions;

import io.openaisdk.api.annotations.ApiUnion;

/** A call that the model wants made: of a function or of a custom tool. */
@ApiUnion(discriminator = "type")
public sealed interface ChatCompletionMessageToolCall
        permits ChatCompletionMessageFunctionToolCall,
                ChatCompletionMessageCustomToolCall,
                UnknownChatCompletionMessageToolCall,
                HiddenChatCompletionMessageToolCall {}
