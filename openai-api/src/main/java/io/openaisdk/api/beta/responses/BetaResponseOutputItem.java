package io.openaisdk.api.beta.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** One item of what the model produced, such as a message, a tool call or reasoning. */
@ApiUnion(discriminator = "type")
public sealed interface BetaResponseOutputItem extends BetaResponseInputItem
        permits BetaResponseOutputMessage,
                BetaResponseFileSearchToolCall,
                BetaResponseFunctionToolCall,
                BetaResponseFunctionToolCallOutputItem,
                BetaAgentMessage,
                BetaMultiAgentCall,
                BetaMultiAgentCallOutput,
                BetaResponseFunctionWebSearch,
                BetaResponseComputerToolCall,
                BetaResponseComputerToolCallOutputItem,
                BetaResponseReasoningItem,
                BetaResponseProgram,
                BetaResponseProgramOutput,
                BetaResponseToolSearchCall,
                BetaResponseToolSearchOutputItem,
                BetaResponseAdditionalTools,
                BetaResponseCompactionItem,
                BetaImageGenerationCall,
                BetaResponseCodeInterpreterToolCall,
                BetaLocalShellCall,
                BetaLocalShellCallOutput,
                BetaResponseFunctionShellToolCall,
                BetaResponseFunctionShellToolCallOutput,
                BetaResponseApplyPatchToolCall,
                BetaResponseApplyPatchToolCallOutput,
                BetaMcpCall,
                BetaMcpListTools,
                BetaMcpApprovalRequest,
                BetaMcpApprovalResponseItem,
                BetaResponseCustomToolCall,
                BetaResponseCustomToolCallOutputItem,
                UnknownBetaResponseOutputItem,
                HiddenBetaResponseOutputItem {}
