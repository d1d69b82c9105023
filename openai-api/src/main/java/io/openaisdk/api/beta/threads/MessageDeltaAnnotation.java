package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;

/** An entry of {@code annotations} of a {@code MessageDeltaText}. */
@ApiUnion(discriminator = "type")
public sealed interface MessageDeltaAnnotation
        permits MessageDeltaFileCitation,
                MessageDeltaFilePath,
                UnknownMessageDeltaAnnotation,
                HiddenMessageDeltaAnnotation {}
