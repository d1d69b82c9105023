package io.openaisdk.api.beta.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** A source that a text refers to. */
@ApiUnion(discriminator = "type")
public sealed interface BetaOutputTextContentParamAnnotation
        permits ToolFileCitationParam,
                UrlCitationParam,
                ContainerFileCitationParam,
                UnknownBetaOutputTextContentParamAnnotation,
                HiddenBetaOutputTextContentParamAnnotation {}
