package io.openaisdk.api.evals;

import io.openaisdk.api.annotations.ApiUnion;

/** Data source for the runs of the eval, which determines the schema of their data. */
@SuppressWarnings("deprecation") // a form that is deprecated remains one
@ApiUnion(discriminator = "type")
public sealed interface EvalCreateDataSourceConfig
        permits CreateEvalCustomDataSourceConfig,
                CreateEvalLogsDataSourceConfig,
                CreateEvalStoredCompletionsDataSourceConfig,
                UnknownEvalCreateDataSourceConfig,
                HiddenEvalCreateDataSourceConfig {}
