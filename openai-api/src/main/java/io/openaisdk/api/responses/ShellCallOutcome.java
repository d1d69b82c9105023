package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** Way in which the commands ended: by exit with a code, or by timeout. */
@ApiUnion(discriminator = "type")
public sealed interface ShellCallOutcome
        permits ShellCallOutcomeTimeout, ShellCallOutcomeExit, UnknownShellCallOutcome, HiddenShellCallOutcome {}
