package io.openaisdk.api.beta.responses;

import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.responses.ResponseInputImageContent;
import io.openaisdk.api.responses.ResponseInputTextContent;

/** An entry of {@code content} of a {@code BetaAgentMessageItemParam}. */
@ApiUnion(discriminator = "type")
public sealed interface BetaAgentMessageItemParamContent
        permits ResponseInputTextContent,
                ResponseInputImageContent,
                BetaEncryptedContentParam,
                UnknownBetaAgentMessageItemParamContent,
                HiddenBetaAgentMessageItemParamContent {}
