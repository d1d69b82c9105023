package io.openaisdk.api.realtime;

import io.openaisdk.api.annotations.ApiUnion;

/** A realtime session, of speech or of transcription, as the service describes it. */
@ApiUnion(discriminator = "type")
public sealed interface RealtimeSessionInfo
        permits RealtimeSessionCreateResponse,
                RealtimeTranscriptionSessionCreateResponse,
                UnknownRealtimeSessionInfo,
                HiddenRealtimeSessionInfo {}
