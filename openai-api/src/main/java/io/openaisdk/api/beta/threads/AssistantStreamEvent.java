package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;

/** A server-sent event of a streamed run. One is sent for each new object, each change of state and each delta. */
@ApiUnion(discriminator = "event")
public sealed interface AssistantStreamEvent
        permits ThreadCreatedEvent,
                RunStreamEvent,
                RunStepStreamEvent,
                MessageStreamEvent,
                AssistantErrorEvent,
                AssistantDoneEvent,
                UnknownAssistantStreamEvent,
                HiddenAssistantStreamEvent {}
