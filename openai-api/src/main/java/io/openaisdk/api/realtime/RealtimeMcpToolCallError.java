package io.openaisdk.api.realtime;

import io.openaisdk.api.annotations.ApiUnion;

/** What went wrong with an MCP call. */
@ApiUnion(discriminator = "type")
public sealed interface RealtimeMcpToolCallError
        permits RealtimeMcpProtocolError,
                RealtimeMcpToolExecutionError,
                RealtimeMcpHttpError,
                UnknownRealtimeMcpToolCallError,
                HiddenRealtimeMcpToolCallError {}
