package io.openaisdk.api.chat.completions;

import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.shared.ResponseFormatJsonObject;
import io.openaisdk.api.shared.ResponseFormatJsonSchema;
import io.openaisdk.api.shared.ResponseFormatText;

/** Format that an answer has to follow. */
@ApiUnion(discriminator = "type")
public sealed interface ChatCompletionResponseFormat
        permits ResponseFormatText,
                ResponseFormatJsonSchema,
                ResponseFormatJsonObject,
                UnknownChatCompletionResponseFormat,
                HiddenChatCompletionResponseFormat {}
