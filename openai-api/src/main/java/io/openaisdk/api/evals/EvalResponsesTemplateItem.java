package io.openaisdk.api.evals;

import io.openaisdk.api.annotations.ApiUnion;

/** A message of a template, with places for the values of an item. */
@ApiUnion
public sealed interface EvalResponsesTemplateItem
        permits EvalResponsesTemplateItemChatMessage,
                EvalItem,
                UnknownEvalResponsesTemplateItem,
                HiddenEvalResponsesTemplateItem {}
