package io.openaisdk.api.audio;

import io.openaisdk.api.annotations.ApiUnion;

/** Tokens that the request used. */
@ApiUnion(discriminator = "type")
public sealed interface TranscriptionUsage
        permits TranscriptionUsageTokens,
                TranscriptionUsageDuration,
                UnknownTranscriptionUsage,
                HiddenTranscriptionUsage {}
