package io.openaisdk.api.evals;

import io.openaisdk.api.annotations.ApiUnion;

/**
 * A message of a template; one without {@code type} whose content is a text counts as {@link EvalSimpleInputMessage}.
 */
@ApiUnion
public sealed interface EvalResponsesTemplateItem
        permits EvalSimpleInputMessage, EvalItem, UnknownEvalResponsesTemplateItem, HiddenEvalResponsesTemplateItem {}
