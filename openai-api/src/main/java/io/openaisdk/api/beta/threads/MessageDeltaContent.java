package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;

/** What an event adds to a part of a message. */
@ApiUnion(discriminator = "type")
public sealed interface MessageDeltaContent
        permits MessageDeltaImageFileContent,
                MessageDeltaTextContent,
                MessageDeltaRefusalContent,
                MessageDeltaImageUrlContent,
                UnknownMessageDeltaContent,
                HiddenMessageDeltaContent {}
