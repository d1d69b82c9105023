package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** A part of a message of any role. */
@ApiUnion(discriminator = "type")
public sealed interface ResponseMessageContent
        permits ResponseInputText,
                ResponseOutputText,
                ResponseTextContent,
                ResponseSummaryText,
                ResponseReasoningText,
                ResponseOutputRefusal,
                ResponseInputImage,
                ResponseComputerScreenshotContent,
                ResponseInputFile,
                UnknownResponseMessageContent,
                HiddenResponseMessageContent {}
