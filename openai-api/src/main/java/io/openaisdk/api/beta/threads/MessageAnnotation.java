package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;

/** A source that a text refers to: a file, or a place in a file. */
@ApiUnion(discriminator = "type")
public sealed interface MessageAnnotation
        permits MessageFileCitation, MessageFilePath, UnknownMessageAnnotation, HiddenMessageAnnotation {}
