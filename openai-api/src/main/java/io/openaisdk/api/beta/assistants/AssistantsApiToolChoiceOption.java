package io.openaisdk.api.beta.assistants;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.beta.threads.AssistantsNamedToolChoice;

/**
 * Tool use of the model: {@code none} forbids it, {@code auto} (the default) leaves it open, {@code required} demands
 * it; a named tool is forced.
 */
@ApiUnion
public sealed interface AssistantsApiToolChoiceOption
        permits AssistantsApiToolChoiceOption.Mode,
                AssistantsNamedToolChoice,
                UnknownAssistantsApiToolChoiceOption,
                HiddenAssistantsApiToolChoiceOption {

    /**
     * A named setting.
     *
     * @param value the value
     */
    record Mode(AssistantsApiToolChoiceOptionMode value)
            implements AssistantsApiToolChoiceOption, ValueVariant<AssistantsApiToolChoiceOptionMode> {}
}
