package io.openaisdk.api.evals;

import io.openaisdk.api.annotations.ApiUnion;

/** Configuration of the data that runs of this evaluation use. */
@SuppressWarnings("deprecation") // a form that is deprecated remains one
@ApiUnion(discriminator = "type")
public sealed interface EvalDataSourceConfig
        permits EvalCustomDataSourceConfig,
                EvalLogsDataSourceConfig,
                EvalStoredCompletionsDataSourceConfig,
                UnknownEvalDataSourceConfig,
                HiddenEvalDataSourceConfig {}
