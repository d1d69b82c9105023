package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** One part of a message from the model, either text or a refusal. */
@ApiUnion(discriminator = "type")
public sealed interface ResponseOutputMessageContent
        permits ResponseOutputText,
                ResponseOutputRefusal,
                UnknownResponseOutputMessageContent,
                HiddenResponseOutputMessageContent {}
