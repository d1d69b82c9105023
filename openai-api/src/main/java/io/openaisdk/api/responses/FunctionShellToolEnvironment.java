package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** Environment in which the shell tool runs its commands. */
@ApiUnion(discriminator = "type")
public sealed interface FunctionShellToolEnvironment
        permits ContainerAuto,
                LocalEnvironment,
                ContainerReference,
                UnknownFunctionShellToolEnvironment,
                HiddenFunctionShellToolEnvironment {}
