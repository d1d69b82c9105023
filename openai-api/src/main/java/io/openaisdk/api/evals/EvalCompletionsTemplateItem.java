package io.openaisdk.api.evals;

import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.responses.EasyInputMessage;

/** An entry of {@code template} of a {@code EvalCompletionsTemplateMessages}. */
@ApiUnion(discriminator = "type")
public sealed interface EvalCompletionsTemplateItem
        permits EasyInputMessage, EvalItem, UnknownEvalCompletionsTemplateItem, HiddenEvalCompletionsTemplateItem {}
