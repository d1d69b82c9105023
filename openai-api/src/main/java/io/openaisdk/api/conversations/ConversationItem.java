package io.openaisdk.api.conversations;

import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.responses.ImageGenerationCall;
import io.openaisdk.api.responses.LocalShellCall;
import io.openaisdk.api.responses.LocalShellCallOutput;
import io.openaisdk.api.responses.McpApprovalRequest;
import io.openaisdk.api.responses.McpApprovalResponseItem;
import io.openaisdk.api.responses.McpCall;
import io.openaisdk.api.responses.McpListTools;
import io.openaisdk.api.responses.ResponseAdditionalTools;
import io.openaisdk.api.responses.ResponseApplyPatchToolCall;
import io.openaisdk.api.responses.ResponseApplyPatchToolCallOutput;
import io.openaisdk.api.responses.ResponseCodeInterpreterToolCall;
import io.openaisdk.api.responses.ResponseCompactionItem;
import io.openaisdk.api.responses.ResponseComputerToolCall;
import io.openaisdk.api.responses.ResponseComputerToolCallOutputItem;
import io.openaisdk.api.responses.ResponseCustomToolCall;
import io.openaisdk.api.responses.ResponseCustomToolCallOutput;
import io.openaisdk.api.responses.ResponseFileSearchToolCall;
import io.openaisdk.api.responses.ResponseFunctionShellToolCall;
import io.openaisdk.api.responses.ResponseFunctionShellToolCallOutput;
import io.openaisdk.api.responses.ResponseFunctionToolCallItem;
import io.openaisdk.api.responses.ResponseFunctionToolCallOutputItem;
import io.openaisdk.api.responses.ResponseFunctionWebSearch;
import io.openaisdk.api.responses.ResponseMessage;
import io.openaisdk.api.responses.ResponseProgram;
import io.openaisdk.api.responses.ResponseProgramOutput;
import io.openaisdk.api.responses.ResponseReasoningItem;
import io.openaisdk.api.responses.ResponseToolSearchCall;
import io.openaisdk.api.responses.ResponseToolSearchOutputItem;

/** An item of a conversation; it may be of any type that a response's {@code output} can contain. */
@ApiUnion(discriminator = "type")
public sealed interface ConversationItem
        permits ResponseMessage,
                ResponseFunctionToolCallItem,
                ResponseFunctionToolCallOutputItem,
                ResponseFileSearchToolCall,
                ResponseFunctionWebSearch,
                ImageGenerationCall,
                ResponseComputerToolCall,
                ResponseComputerToolCallOutputItem,
                ResponseToolSearchCall,
                ResponseToolSearchOutputItem,
                ResponseAdditionalTools,
                ResponseReasoningItem,
                ResponseProgram,
                ResponseProgramOutput,
                ResponseCompactionItem,
                ResponseCodeInterpreterToolCall,
                LocalShellCall,
                LocalShellCallOutput,
                ResponseFunctionShellToolCall,
                ResponseFunctionShellToolCallOutput,
                ResponseApplyPatchToolCall,
                ResponseApplyPatchToolCallOutput,
                McpListTools,
                McpApprovalRequest,
                McpApprovalResponseItem,
                McpCall,
                ResponseCustomToolCall,
                ResponseCustomToolCallOutput,
                UnknownConversationItem,
                HiddenConversationItem {}
