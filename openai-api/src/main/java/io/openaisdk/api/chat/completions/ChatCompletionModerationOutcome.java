package io.openaisdk.api.chat.completions;

import io.openaisdk.api.annotations.ApiUnion;

/** Outcome of a moderation: results, or an error. */
@ApiUnion(discriminator = "type")
public sealed interface ChatCompletionModerationOutcome
        permits ChatCompletionModerationResults,
                ChatCompletionModerationError,
                UnknownChatCompletionModerationOutcome,
                HiddenChatCompletionModerationOutcome {}
