package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;

/** An entry of {@code content} of a {@code MessageCreateParams}. */
@ApiUnion(discriminator = "type")
public sealed interface MessageContentPartParam
        permits MessageImageFileContent,
                MessageImageUrlContent,
                MessageTextContentParam,
                UnknownMessageContentPartParam,
                HiddenMessageContentPartParam {}
