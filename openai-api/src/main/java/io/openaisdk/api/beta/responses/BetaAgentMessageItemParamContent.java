package io.openaisdk.api.beta.responses;

import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.responses.ResponseInputImageContent;
import io.openaisdk.api.responses.ResponseInputTextContent;

/** A part of a message between agents that is passed back. */
@ApiUnion(discriminator = "type")
public sealed interface BetaAgentMessageItemParamContent
        permits ResponseInputTextContent,
                ResponseInputImageContent,
                BetaEncryptedContentParam,
                UnknownBetaAgentMessageItemParamContent,
                HiddenBetaAgentMessageItemParamContent {}
