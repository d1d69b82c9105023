package io.openaisdk.api.contentprovenancechecks;

import io.openaisdk.api.annotations.ApiUnion;

/** What one of the methods of a check found. */
@ApiUnion(discriminator = "type")
public sealed interface ContentProvenanceCheckResult
        permits C2paProvenanceResult,
                SynthIdProvenanceResult,
                UnknownContentProvenanceCheckResult,
                HiddenContentProvenanceCheckResult {}
