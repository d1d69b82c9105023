package io.openaisdk.api.evals;

import io.openaisdk.api.annotations.ApiUnion;

/** A chat message of the prompt; it may use variables such as {@code {{item.name}}}. */
@ApiUnion
public sealed interface CreateEvalItem
        permits CreateEvalItemSimpleInputMessage, EvalItem, UnknownCreateEvalItem, HiddenCreateEvalItem {}
