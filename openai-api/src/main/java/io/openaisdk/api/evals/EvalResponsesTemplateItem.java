package io.openaisdk.api.evals;

import io.openaisdk.api.annotations.ApiUnion;

/** An entry of {@code template} of a {@code EvalResponsesTemplateMessages}. */
@ApiUnion
public sealed interface EvalResponsesTemplateItem
        permits EvalResponsesTemplateItemChatMessage,
                EvalItem,
                UnknownEvalResponsesTemplateItem,
                HiddenEvalResponsesTemplateItem {}
