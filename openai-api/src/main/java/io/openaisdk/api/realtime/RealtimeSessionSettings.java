package io.openaisdk.api.realtime;

import io.openaisdk.api.annotations.ApiUnion;

/** Settings of a realtime session, of speech or of transcription. */
@ApiUnion(discriminator = "type")
public sealed interface RealtimeSessionSettings
        permits RealtimeSessionCreateRequest,
                RealtimeTranscriptionSessionCreateRequest,
                UnknownRealtimeSessionSettings,
                HiddenRealtimeSessionSettings {}
