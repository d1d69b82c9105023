package io.openaisdk.api.evals;

import io.openaisdk.api.annotations.ApiUnion;

/**
 * Messages given to the sampled model: either a reference such as {@code item.input_trajectory} or a template with
 * {@code item} variables.
 */
@ApiUnion(discriminator = "type")
public sealed interface EvalCompletionsInputMessages
        permits EvalCompletionsTemplateMessages,
                EvalReferenceMessages,
                UnknownEvalCompletionsInputMessages,
                HiddenEvalCompletionsInputMessages {}
