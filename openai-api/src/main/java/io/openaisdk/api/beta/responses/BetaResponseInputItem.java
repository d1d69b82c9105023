package io.openaisdk.api.beta.responses;

import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.responses.EasyInputMessage;

/**
 * One piece of context that the model sees before it answers. Covers messages with text, image and audio content,
 * earlier assistant answers, and results of tool calls.
 */
@ApiUnion(discriminator = "type")
public sealed interface BetaResponseInputItem
        permits EasyInputMessage,
                BetaResponseCompactionTrigger,
                BetaResponseItemReference,
                BetaResponseProgramParam,
                BetaResponseProgramOutputParam,
                BetaResponseInputMessage,
                BetaComputerCallOutput,
                BetaFunctionCallOutput,
                BetaAgentMessageItemParam,
                BetaMultiAgentCallItemParam,
                BetaMultiAgentCallOutputItemParam,
                BetaResponseToolSearchCallParam,
                BetaResponseToolSearchOutputItemParam,
                BetaResponseAdditionalToolsParam,
                BetaResponseCompactionItemParam,
                BetaResponseFunctionShellToolCallParam,
                BetaResponseFunctionShellToolCallOutputParam,
                BetaResponseApplyPatchToolCallParam,
                BetaResponseApplyPatchToolCallOutputParam,
                BetaMcpApprovalResponse,
                BetaResponseOutputItem,
                BetaCompactedResponseItem,
                BetaResponseItem,
                UnknownBetaResponseInputItem,
                HiddenBetaResponseInputItem {}
