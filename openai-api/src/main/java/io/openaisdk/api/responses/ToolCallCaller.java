package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** Origin of a tool call, either the model itself or a program. */
@ApiUnion(discriminator = "type")
public sealed interface ToolCallCaller
        permits ToolCallCallerDirect, ToolCallCallerProgram, UnknownToolCallCaller, HiddenToolCallCaller {}
