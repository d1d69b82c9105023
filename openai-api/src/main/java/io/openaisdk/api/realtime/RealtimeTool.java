package io.openaisdk.api.realtime;

import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.responses.McpTool;

/** A tool of a realtime session: a function, or those of an MCP server. */
@ApiUnion(discriminator = "type")
public sealed interface RealtimeTool permits RealtimeFunctionTool, McpTool, UnknownRealtimeTool, HiddenRealtimeTool {}
