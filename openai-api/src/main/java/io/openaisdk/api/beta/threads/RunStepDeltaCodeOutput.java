package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;

/** An entry of {@code outputs} of a {@code RunStepDeltaCodeInterpreter}. */
@ApiUnion(discriminator = "type")
public sealed interface RunStepDeltaCodeOutput
        permits RunStepDeltaCodeLogs,
                RunStepDeltaCodeImage,
                UnknownRunStepDeltaCodeOutput,
                HiddenRunStepDeltaCodeOutput {}
