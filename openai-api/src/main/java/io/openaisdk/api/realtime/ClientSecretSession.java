package io.openaisdk.api.realtime;

import io.openaisdk.api.annotations.ApiUnion;

/** Configuration of the realtime or transcription session that the secret opens. */
@ApiUnion(discriminator = "type")
public sealed interface ClientSecretSession
        permits RealtimeSessionCreateRequest,
                RealtimeTranscriptionSessionCreateRequest,
                UnknownClientSecretSession,
                HiddenClientSecretSession {}
