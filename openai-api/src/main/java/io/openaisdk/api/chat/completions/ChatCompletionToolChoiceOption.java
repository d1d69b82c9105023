package io.openaisdk.api.chat.completions;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.shared.ToolChoiceOptions;

/** How the model uses tools: a rule for all of them, or one or several by name. */
@ApiUnion(discriminator = "type")
public sealed interface ChatCompletionToolChoiceOption
        permits ChatCompletionToolChoiceOption.Mode,
                ChatCompletionAllowedToolChoice,
                ChatCompletionNamedToolChoice,
                ChatCompletionNamedToolChoiceCustom,
                UnknownChatCompletionToolChoiceOption,
                HiddenChatCompletionToolChoiceOption {

    /**
     * A rule that names no tool.
     *
     * @param value the value
     */
    record Mode(ToolChoiceOptions value) implements ChatCompletionToolChoiceOption, ValueVariant<ToolChoiceOptions> {}
}
