package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;

/** A streaming event about a message; the variant says what happened to it. */
@ApiUnion(discriminator = "event")
public sealed interface MessageStreamEvent extends AssistantStreamEvent
        permits ThreadMessageCreatedEvent,
                ThreadMessageInProgressEvent,
                ThreadMessageDeltaEvent,
                ThreadMessageCompletedEvent,
                ThreadMessageIncompleteEvent,
                UnknownMessageStreamEvent,
                HiddenMessageStreamEvent {}
