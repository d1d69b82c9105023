package io.openaisdk.api.evals;

import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.responses.EasyInputMessage;

/** A message of a template, with places for the values of an item. */
@ApiUnion(discriminator = "type")
public sealed interface EvalCompletionsTemplateItem
        permits EasyInputMessage, EvalItem, UnknownEvalCompletionsTemplateItem, HiddenEvalCompletionsTemplateItem {}
