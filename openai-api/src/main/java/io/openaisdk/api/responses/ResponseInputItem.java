package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/**
 * One piece of context that the model sees before it answers. Covers messages with text, image and audio content,
 * earlier assistant answers, and results of tool calls.
 */
@ApiUnion(discriminator = "type")
public sealed interface ResponseInputItem
        permits EasyInputMessage,
                ResponseCompactionTrigger,
                ResponseItemReference,
                ResponseInputMessage,
                ComputerCallOutput,
                FunctionCallOutput,
                ResponseToolSearchCallParam,
                ResponseToolSearchOutputItemParam,
                ResponseAdditionalToolsParam,
                ResponseCompactionItemParam,
                ResponseFunctionShellToolCallParam,
                ResponseFunctionShellToolCallOutputParam,
                ResponseApplyPatchToolCallParam,
                ResponseApplyPatchToolCallOutputParam,
                McpApprovalResponse,
                ResponseOutputItem,
                CompactedResponseItem,
                ResponseItem,
                UnknownResponseInputItem,
                HiddenResponseInputItem {}
