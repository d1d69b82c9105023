package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;

/** An entry of {@code annotations} of a {@code MessageText}. */
@ApiUnion(discriminator = "type")
public sealed interface MessageAnnotation
        permits MessageFileCitation, MessageFilePath, UnknownMessageAnnotation, HiddenMessageAnnotation {}
