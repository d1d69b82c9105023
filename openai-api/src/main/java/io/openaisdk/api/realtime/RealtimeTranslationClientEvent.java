package io.openaisdk.api.realtime;

import io.openaisdk.api.annotations.ApiUnion;

/** Any event that a client may send to a Realtime translation session. */
@ApiUnion(discriminator = "type")
public sealed interface RealtimeTranslationClientEvent
        permits RealtimeTranslationSessionUpdateEvent,
                RealtimeTranslationInputAudioBufferAppendEvent,
                RealtimeTranslationSessionCloseEvent,
                UnknownRealtimeTranslationClientEvent,
                HiddenRealtimeTranslationClientEvent {}
