package io.openaisdk.api.evals;

import io.openaisdk.api.annotations.ApiUnion;

/** Where the run's {@code item} variables come from. */
@ApiUnion(discriminator = "type")
public sealed interface EvalCompletionsSource
        permits EvalJsonlFileContentSource,
                EvalJsonlFileIdSource,
                EvalStoredCompletionsSource,
                UnknownEvalCompletionsSource,
                HiddenEvalCompletionsSource {}
