package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;

/** An entry of {@code content} of a {@code MessageDelta}. */
@ApiUnion(discriminator = "type")
public sealed interface MessageDeltaContent
        permits MessageDeltaImageFileContent,
                MessageDeltaTextContent,
                MessageDeltaRefusalContent,
                MessageDeltaImageUrlContent,
                UnknownMessageDeltaContent,
                HiddenMessageDeltaContent {}
