package io.openaisdk.api.beta.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** One item, as the API returns it, from which a response was built. */
@ApiUnion(discriminator = "type")
public sealed interface BetaResponseItem extends BetaResponseInputItem
        permits BetaResponseInputMessageItem,
                BetaResponseOutputMessage,
                BetaResponseFileSearchToolCall,
                BetaResponseComputerToolCall,
                BetaResponseComputerToolCallOutputItem,
                BetaResponseFunctionWebSearch,
                BetaResponseFunctionToolCallItem,
                BetaResponseFunctionToolCallOutputItem,
                BetaAgentMessage,
                BetaMultiAgentCall,
                BetaMultiAgentCallOutput,
                BetaResponseToolSearchCall,
                BetaResponseToolSearchOutputItem,
                BetaResponseAdditionalTools,
                BetaResponseReasoningItem,
                BetaResponseProgram,
                BetaResponseProgramOutput,
                BetaResponseCompactionItem,
                BetaImageGenerationCall,
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
                BetaResponseCustomToolCallItem,
                BetaResponseCustomToolCallOutputItem,
                UnknownBetaResponseItem,
                HiddenBetaResponseItem {}
