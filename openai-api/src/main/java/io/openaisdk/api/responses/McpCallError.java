package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** Reason for the failure of an MCP tool call. */
@ApiUnion(discriminator = "type")
public sealed interface McpCallError
        permits McpProtocolError, McpToolExecutionError, McpHttpError, UnknownMcpCallError, HiddenMcpCallError {}
