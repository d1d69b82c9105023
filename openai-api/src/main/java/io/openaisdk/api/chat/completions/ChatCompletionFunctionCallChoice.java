package io.openaisdk.api.chat.completions;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/** Whether and which function is called, in the form that tool choices have replaced. */
@ApiUnion
public sealed interface ChatCompletionFunctionCallChoice
        permits ChatCompletionFunctionCallChoice.Mode,
                ChatCompletionFunctionCallOption,
                UnknownChatCompletionFunctionCallChoice,
                HiddenChatCompletionFunctionCallChoice {

    /**
     * A rule that names no function.
     *
     * @param value the value
     */
    record Mode(ChatCompletionFunctionCallMode value)
            implements ChatCompletionFunctionCallChoice, ValueVariant<ChatCompletionFunctionCallMode> {}
}
