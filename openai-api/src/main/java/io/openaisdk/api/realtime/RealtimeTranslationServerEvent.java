package io.openaisdk.api.realtime;

import io.openaisdk.api.annotations.ApiUnion;

/** Any event that the server may send in a Realtime translation session. */
@ApiUnion(discriminator = "type")
public sealed interface RealtimeTranslationServerEvent
        permits RealtimeErrorEvent,
                RealtimeTranslationSessionCreatedEvent,
                RealtimeTranslationSessionUpdatedEvent,
                RealtimeTranslationSessionClosedEvent,
                RealtimeTranslationSessionInputTranscriptDeltaEvent,
                RealtimeTranslationSessionOutputTranscriptDeltaEvent,
                RealtimeTranslationSessionOutputAudioDeltaEvent,
                UnknownRealtimeTranslationServerEvent,
                HiddenRealtimeTranslationServerEvent {}
