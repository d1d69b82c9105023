package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** What a run of code brought out: log text or an image. */
@ApiUnion(discriminator = "type")
public sealed interface CodeInterpreterOutput
        permits CodeInterpreterOutputLogs,
                CodeInterpreterOutputImage,
                UnknownCodeInterpreterOutput,
                HiddenCodeInterpreterOutput {}
