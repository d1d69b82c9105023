package io.openaisdk.api.realtime;

import io.openaisdk.api.annotations.ApiUnion;

/** An audio format: PCM at 24 kHz, G.711 A-law or G.711 mu-law. */
@ApiUnion(discriminator = "type")
public sealed interface RealtimeAudioFormat
        permits RealtimePcmAudioFormat,
                RealtimePcmuAudioFormat,
                RealtimePcmaAudioFormat,
                UnknownRealtimeAudioFormat,
                HiddenRealtimeAudioFormat {}
