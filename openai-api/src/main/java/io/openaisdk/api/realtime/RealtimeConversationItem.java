package io.openaisdk.api.realtime;

import io.openaisdk.api.annotations.ApiUnion;

/** One item of a realtime conversation, such as a message or function call. */
@ApiUnion(discriminator = "type")
public sealed interface RealtimeConversationItem
        permits RealtimeConversationItemMessageSystem,
                RealtimeConversationItemMessageUser,
                RealtimeConversationItemMessageAssistant,
                RealtimeConversationItemFunctionCall,
                RealtimeConversationItemFunctionCallOutput,
                RealtimeMcpApprovalResponse,
                RealtimeMcpListTools,
                RealtimeMcpToolCall,
                RealtimeMcpApprovalRequest,
                UnknownRealtimeConversationItem,
                HiddenRealtimeConversationItem {}
