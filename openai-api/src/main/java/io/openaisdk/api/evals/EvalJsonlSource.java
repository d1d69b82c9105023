package io.openaisdk.api.evals;

import io.openaisdk.api.annotations.ApiUnion;

/** Where the {@code item} variables come from. */
@ApiUnion(discriminator = "type")
public sealed interface EvalJsonlSource
        permits EvalJsonlFileContentSource, EvalJsonlFileIdSource, UnknownEvalJsonlSource, HiddenEvalJsonlSource {}
