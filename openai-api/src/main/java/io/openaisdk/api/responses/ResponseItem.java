package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** One item, as the API returns it, from which a response was built. */
@ApiUnion(discriminator = "type")
public sealed interface ResponseItem extends ResponseInputItem
        permits ResponseInputMessageItem,
                ResponseOutputMessage,
                ResponseFileSearchToolCall,
                ResponseComputerToolCall,
                ResponseComputerToolCallOutputItem,
                ResponseFunctionWebSearch,
                ResponseFunctionToolCallItem,
                ResponseFunctionToolCallOutputItem,
                ResponseToolSearchCall,
                ResponseToolSearchOutputItem,
                ResponseAdditionalTools,
                ResponseReasoningItem,
                ResponseProgram,
                ResponseProgramOutput,
                ResponseCompactionItem,
                ImageGenerationCall,
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
                ResponseCustomToolCallItem,
                ResponseCustomToolCallOutputItem,
                UnknownResponseItem,
                HiddenResponseItem {}
