package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;

/** What an event adds to the output of code. */
@ApiUnion(discriminator = "type")
public sealed interface RunStepDeltaCodeOutput
        permits RunStepDeltaCodeLogs,
                RunStepDeltaCodeImage,
                UnknownRunStepDeltaCodeOutput,
                HiddenRunStepDeltaCodeOutput {}
