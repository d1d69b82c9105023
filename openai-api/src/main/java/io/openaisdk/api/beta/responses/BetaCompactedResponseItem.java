package io.openaisdk.api.beta.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** One element of a response, such as a message, a tool call with its output, or reasoning. Deprecated by the API. */
@ApiUnion(discriminator = "type")
public sealed interface BetaCompactedResponseItem extends BetaResponseInputItem
        permits BetaResponseMessage,
                BetaResponseProgram,
                BetaResponseProgramOutput,
                BetaResponseFunctionToolCall,
                BetaMultiAgentCall,
                BetaMultiAgentCallOutput,
                BetaResponseToolSearchCall,
                BetaResponseToolSearchOutputItem,
                BetaResponseAdditionalTools,
                BetaAgentMessage,
                BetaResponseFunctionToolCallOutput,
                BetaResponseFileSearchToolCall,
                BetaResponseFunctionWebSearch,
                BetaImageGenerationCall,
                BetaResponseComputerToolCall,
                BetaResponseComputerToolCallOutputItem,
                BetaResponseReasoningItem,
                BetaResponseCompactionItem,
                BetaResponseCodeInterpreterToolCall,
                BetaLocalShellCall,
                BetaLocalShellCallOutput,
                BetaResponseFunctionShellToolCall,
                BetaResponseFunctionShellToolCallOutput,
                BetaResponseApplyPatchToolCall,
                BetaResponseApplyPatchToolCallOutput,
                BetaMcpListTools,
                BetaMcpApprovalRequest,
                BetaMcpApprovalResponseItem,
                BetaMcpCall,
                BetaResponseCustomToolCall,
                BetaResponseCustomToolCallOutput,
                UnknownBetaCompactedResponseItem,
                HiddenBetaCompactedResponseItem {}
