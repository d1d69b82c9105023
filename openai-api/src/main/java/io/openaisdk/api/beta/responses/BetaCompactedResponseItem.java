package io.openaisdk.api.beta.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** An item of a compacted conversation; all of them can be passed on as input. */
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
