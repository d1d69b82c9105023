package io.openaisdk.api.realtime;

import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.responses.McpTool;

/** An entry of {@code tools} of a {@code RealtimeSessionCreateRequest}. */
@ApiUnion(discriminator = "type")
public sealed interface RealtimeTool permits RealtimeFunctionTool, McpTool, UnknownRealtimeTool, HiddenRealtimeTool {}
