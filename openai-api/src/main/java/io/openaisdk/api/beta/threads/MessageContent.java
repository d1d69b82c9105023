package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;

/** A part of a message: a text, an image or a refusal. */
@ApiUnion(discriminator = "type")
public sealed interface MessageContent
        permits MessageImageFileContent,
                MessageImageUrlContent,
                MessageTextContent,
                MessageRefusalContent,
                UnknownMessageContent,
                HiddenMessageContent {}
