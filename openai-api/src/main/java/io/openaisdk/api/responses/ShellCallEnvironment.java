package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** Environment in which the commands of a shell call run. */
@ApiUnion(discriminator = "type")
public sealed interface ShellCallEnvironment
        permits ResponseLocalEnvironment, ContainerReference, UnknownShellCallEnvironment, HiddenShellCallEnvironment {}
