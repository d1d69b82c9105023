package io.openaisdk.api.evals;

import io.openaisdk.api.annotations.ApiUnion;

/** Data source of the run. */
@ApiUnion(discriminator = "type")
public sealed interface EvalRunDataSource
        permits CreateEvalJsonlRunDataSource,
                CreateEvalCompletionsRunDataSource,
                CreateEvalResponsesRunDataSource,
                UnknownEvalRunDataSource,
                HiddenEvalRunDataSource {}
