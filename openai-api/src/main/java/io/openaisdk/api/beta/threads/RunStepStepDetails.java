package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;

/** What the step does: a message creation or tool calls. */
@ApiUnion(discriminator = "type")
public sealed interface RunStepStepDetails
        permits RunStepMessageCreation, RunStepToolCalls, UnknownRunStepStepDetails, HiddenRunStepStepDetails {}
