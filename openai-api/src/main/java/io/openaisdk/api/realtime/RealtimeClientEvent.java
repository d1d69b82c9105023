package io.openaisdk.api.realtime;

import io.openaisdk.api.annotations.ApiUnion;

/** An event that the client sends in a realtime session. */
@ApiUnion(discriminator = "type")
public sealed interface RealtimeClientEvent
        permits RealtimeConversationItemCreateEvent,
                RealtimeConversationItemDeleteEvent,
                RealtimeConversationItemRetrieveEvent,
                RealtimeConversationItemTruncateEvent,
                RealtimeInputAudioBufferAppendEvent,
                RealtimeInputAudioBufferClearEvent,
                RealtimeOutputAudioBufferClearEvent,
                RealtimeInputAudioBufferCommitEvent,
                RealtimeResponseCancelEvent,
                RealtimeResponseCreateEvent,
                RealtimeSessionUpdateEvent,
                UnknownRealtimeClientEvent,
                HiddenRealtimeClientEvent {}
