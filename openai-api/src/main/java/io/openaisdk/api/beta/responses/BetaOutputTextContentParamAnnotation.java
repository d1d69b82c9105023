package io.openaisdk.api.beta.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** An entry of {@code annotations} of a {@code BetaOutputTextContentParam}. */
@ApiUnion(discriminator = "type")
public sealed interface BetaOutputTextContentParamAnnotation
        permits ToolFileCitationParam,
                UrlCitationParam,
                ContainerFileCitationParam,
                UnknownBetaOutputTextContentParamAnnotation,
                HiddenBetaOutputTextContentParamAnnotation {}
