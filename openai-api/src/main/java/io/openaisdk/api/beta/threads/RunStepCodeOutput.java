package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;

/** An entry of {@code outputs} of a {@code RunStepCodeInterpreter}. */
@ApiUnion(discriminator = "type")
public sealed interface RunStepCodeOutput
        permits RunStepCodeLogs, RunStepCodeImage, UnknownRunStepCodeOutput, HiddenRunStepCodeOutput {}
