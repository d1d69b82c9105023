package io.openaisdk.api.evals;

import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.shared.ResponseFormatJsonObject;
import io.openaisdk.api.shared.ResponseFormatJsonSchema;
import io.openaisdk.api.shared.ResponseFormatText;

/**
 * Format that the answer has to follow. {@code json_schema} guarantees a match with a schema and is to be preferred
 * over the older {@code json_object}.
 */
@ApiUnion(discriminator = "type")
public sealed interface EvalCompletionsResponseFormat
        permits ResponseFormatText,
                ResponseFormatJsonSchema,
                ResponseFormatJsonObject,
                UnknownEvalCompletionsResponseFormat,
                HiddenEvalCompletionsResponseFormat {}
