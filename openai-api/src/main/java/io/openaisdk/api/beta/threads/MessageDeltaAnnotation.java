package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;

/** A source that a text in a stream refers to. */
@ApiUnion(discriminator = "type")
public sealed interface MessageDeltaAnnotation
        permits MessageDeltaFileCitation,
                MessageDeltaFilePath,
                UnknownMessageDeltaAnnotation,
                HiddenMessageDeltaAnnotation {}
