package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** One part of what the model produced. */
@ApiUnion(discriminator = "type")
public sealed interface ResponseContentPart
        permits ResponseOutputText,
                ResponseOutputRefusal,
                ResponseReasoningText,
                UnknownResponseContentPart,
                HiddenResponseContentPart {}
