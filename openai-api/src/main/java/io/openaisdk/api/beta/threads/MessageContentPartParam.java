package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;

/** A part of a new message: a text or an image. */
@ApiUnion(discriminator = "type")
public sealed interface MessageContentPartParam
        permits MessageImageFileContent,
                MessageImageUrlContent,
                MessageTextContentParam,
                UnknownMessageContentPartParam,
                HiddenMessageContentPartParam {}
