package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** A tool in a namespace: a function or a custom tool. */
@ApiUnion(discriminator = "type")
public sealed interface NamespacedTool
        permits NamespacedFunctionTool, CustomTool, UnknownNamespacedTool, HiddenNamespacedTool {}
