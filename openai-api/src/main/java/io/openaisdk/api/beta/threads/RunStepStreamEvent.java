package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;

/** Any stream event about a run step. */
@ApiUnion(discriminator = "event")
public sealed interface RunStepStreamEvent extends AssistantStreamEvent
        permits ThreadRunStepCreatedEvent,
                ThreadRunStepInProgressEvent,
                ThreadRunStepDeltaEvent,
                ThreadRunStepCompletedEvent,
                ThreadRunStepFailedEvent,
                ThreadRunStepCancelledEvent,
                ThreadRunStepExpiredEvent,
                UnknownRunStepStreamEvent,
                HiddenRunStepStreamEvent {}
