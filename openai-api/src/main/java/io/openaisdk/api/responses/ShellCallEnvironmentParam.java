package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** Environment in which the commands of a shell call that is passed back ran. */
@ApiUnion(discriminator = "type")
public sealed interface ShellCallEnvironmentParam
        permits LocalEnvironment,
                ContainerReference,
                UnknownShellCallEnvironmentParam,
                HiddenShellCallEnvironmentParam {}
