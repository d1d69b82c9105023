package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;

/** What code printed or drew. */
@ApiUnion(discriminator = "type")
public sealed interface RunStepCodeOutput
        permits RunStepCodeLogs, RunStepCodeImage, UnknownRunStepCodeOutput, HiddenRunStepCodeOutput {}
