package io.openaisdk.api.audio;

import io.openaisdk.api.annotations.ApiUnion;

/** What a transcription is billed by: tokens, or the length of the audio. */
@ApiUnion(discriminator = "type")
public sealed interface TranscriptionUsage
        permits TranscriptionUsageTokens,
                TranscriptionUsageDuration,
                UnknownTranscriptionUsage,
                HiddenTranscriptionUsage {}
