package io.openaisdk.api.realtime;

import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.audio.TranscriptionUsageDuration;
import io.openaisdk.api.audio.TranscriptionUsageTokens;

/** Usage of the transcription, billed at the price of the speech recognition model. */
@ApiUnion(discriminator = "type")
public sealed interface RealtimeInputAudioTranscriptionUsage
        permits TranscriptionUsageTokens,
                TranscriptionUsageDuration,
                UnknownRealtimeInputAudioTranscriptionUsage,
                HiddenRealtimeInputAudioTranscriptionUsage {}
