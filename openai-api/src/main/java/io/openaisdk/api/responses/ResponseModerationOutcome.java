package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.shared.ModerationResult;

/** Outcome of a moderation: a result, or an error. */
@ApiUnion(discriminator = "type")
public sealed interface ResponseModerationOutcome
        permits ModerationResult,
                ResponseModerationError,
                UnknownResponseModerationOutcome,
                HiddenResponseModerationOutcome {}
