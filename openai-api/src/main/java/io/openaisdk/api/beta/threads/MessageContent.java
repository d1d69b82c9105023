package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;

/** An entry of {@code content} of a {@code Message}. */
@ApiUnion(discriminator = "type")
public sealed interface MessageContent
        permits MessageImageFileContent,
                MessageImageUrlContent,
                MessageTextContent,
                MessageRefusalContent,
                UnknownMessageContent,
                HiddenMessageContent {}
