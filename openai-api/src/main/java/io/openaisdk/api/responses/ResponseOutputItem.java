package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** One item of what the model produced, such as a message, a tool call or reasoning. */
@ApiUnion(discriminator = "type")
public sealed interface ResponseOutputItem extends ResponseInputItem
        permits ResponseOutputMessage,
                ResponseFileSearchToolCall,
                ResponseFunctionToolCall,
                ResponseFunctionToolCallOutputItem,
                ResponseFunctionWebSearch,
                ResponseComputerToolCall,
                ResponseComputerToolCallOutputItem,
                ResponseReasoningItem,
                ResponseProgram,
                ResponseProgramOutput,
                ResponseToolSearchCall,
                ResponseToolSearchOutputItem,
                ResponseAdditionalTools,
                ResponseCompactionItem,
                ImageGenerationCall,
                ResponseCodeInterpreterToolCall,
                LocalShellCall,
                LocalShellCallOutput,
                ResponseFunctionShellToolCall,
                ResponseFunctionShellToolCallOutput,
                ResponseApplyPatchToolCall,
                ResponseApplyPatchToolCallOutput,
                McpCall,
                McpListTools,
                McpApprovalRequest,
                McpApprovalResponseItem,
                ResponseCustomToolCall,
                ResponseCustomToolCallOutputItem,
                UnknownResponseOutputItem,
                HiddenResponseOutputItem {}
