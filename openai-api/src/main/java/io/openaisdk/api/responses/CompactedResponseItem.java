package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** An item of a compacted conversation; all of them can be passed on as input. */
@ApiUnion(discriminator = "type")
public sealed interface CompactedResponseItem extends ResponseInputItem
        permits ResponseMessage,
                ResponseProgram,
                ResponseProgramOutput,
                ResponseFunctionToolCall,
                ResponseToolSearchCall,
                ResponseToolSearchOutputItem,
                ResponseAdditionalTools,
                ResponseFunctionToolCallOutput,
                ResponseFileSearchToolCall,
                ResponseFunctionWebSearch,
                ImageGenerationCall,
                ResponseComputerToolCall,
                ResponseComputerToolCallOutputItem,
                ResponseReasoningItem,
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
                UnknownCompactedResponseItem,
                HiddenCompactedResponseItem {}
