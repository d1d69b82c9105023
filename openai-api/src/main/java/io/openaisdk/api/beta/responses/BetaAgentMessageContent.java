package io.openaisdk.api.beta.responses;

import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.responses.ResponseComputerScreenshotContent;
import io.openaisdk.api.responses.ResponseInputFile;
import io.openaisdk.api.responses.ResponseInputImage;
import io.openaisdk.api.responses.ResponseInputText;
import io.openaisdk.api.responses.ResponseOutputRefusal;
import io.openaisdk.api.responses.ResponseOutputText;
import io.openaisdk.api.responses.ResponseReasoningText;
import io.openaisdk.api.responses.ResponseSummaryText;
import io.openaisdk.api.responses.ResponseTextContent;

/** A part of a message between agents. */
@ApiUnion(discriminator = "type")
public sealed interface BetaAgentMessageContent
        permits ResponseInputText,
                ResponseOutputText,
                ResponseTextContent,
                ResponseSummaryText,
                ResponseReasoningText,
                ResponseOutputRefusal,
                ResponseInputImage,
                ResponseComputerScreenshotContent,
                ResponseInputFile,
                BetaEncryptedContent,
                UnknownBetaAgentMessageContent,
                HiddenBetaAgentMessageContent {}
