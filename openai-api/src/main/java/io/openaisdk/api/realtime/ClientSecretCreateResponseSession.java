package io.openaisdk.api.realtime;

import io.openaisdk.api.annotations.ApiUnion;

/** Configuration of the session, be it realtime or transcription. */
@ApiUnion(discriminator = "type")
public sealed interface ClientSecretCreateResponseSession
        permits RealtimeSessionCreateResponse,
                RealtimeTranscriptionSessionCreateResponse,
                UnknownClientSecretCreateResponseSession,
                HiddenClientSecretCreateResponseSession {}
