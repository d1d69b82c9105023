package io.openaisdk.api.chat.completions;

import io.openaisdk.api.annotations.ApiUnion;

/** A message of a chat completion request, of any role. */
@SuppressWarnings("deprecation") // a form that is deprecated remains one
@ApiUnion(discriminator = "role")
public sealed interface ChatCompletionMessageParam
        permits ChatCompletionDeveloperMessageParam,
                ChatCompletionSystemMessageParam,
                ChatCompletionUserMessageParam,
                ChatCompletionAssistantMessageParam,
                ChatCompletionToolMessageParam,
                ChatCompletionFunctionMessageParam,
                UnknownChatCompletionMessageParam,
                HiddenChatCompletionMessageParam {}
