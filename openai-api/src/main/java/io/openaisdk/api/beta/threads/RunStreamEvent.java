package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;

/** Any stream event about a run. */
@ApiUnion(discriminator = "event")
public sealed interface RunStreamEvent extends AssistantStreamEvent
        permits ThreadRunCreatedEvent,
                ThreadRunQueuedEvent,
                ThreadRunInProgressEvent,
                ThreadRunRequiresActionEvent,
                ThreadRunCompletedEvent,
                ThreadRunIncompleteEvent,
                ThreadRunFailedEvent,
                ThreadRunCancellingEvent,
                ThreadRunCancelledEvent,
                ThreadRunExpiredEvent,
                UnknownRunStreamEvent,
                HiddenRunStreamEvent {}
