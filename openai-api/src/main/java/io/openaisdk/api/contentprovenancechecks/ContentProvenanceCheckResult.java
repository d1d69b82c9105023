package io.openaisdk.api.contentprovenancechecks;

import io.openaisdk.api.annotations.ApiUnion;

/** An entry of {@code results} of a {@code ContentProvenanceCheck}. */
@ApiUnion(discriminator = "type")
public sealed interface ContentProvenanceCheckResult
        permits C2paProvenanceResult,
                SynthIdProvenanceResult,
                UnknownContentProvenanceCheckResult,
                HiddenContentProvenanceCheckResult {}
