package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/** Value of a variable of a workflow: a text, a number or a boolean. */
@ApiUnion
public sealed interface ChatKitWorkflowStateVariable
        permits ChatKitWorkflowStateVariable.Text,
                ChatKitWorkflowStateVariable.Whole,
                ChatKitWorkflowStateVariable.Bool,
                ChatKitWorkflowStateVariable.Numeric,
                UnknownChatKitWorkflowStateVariable,
                HiddenChatKitWorkflowStateVariable {

    /**
     * A plain text.
     *
     * @param value the text
     */
    record Text(String value) implements ChatKitWorkflowStateVariable, ValueVariant<String> {}

    /**
     * A whole number.
     *
     * @param value the value
     */
    record Whole(Long value) implements ChatKitWorkflowStateVariable, ValueVariant<Long> {}

    /**
     * A boolean.
     *
     * @param value the value
     */
    record Bool(Boolean value) implements ChatKitWorkflowStateVariable, ValueVariant<Boolean> {}

    /**
     * A number.
     *
     * @param value the value
     */
    record Numeric(Double value) implements ChatKitWorkflowStateVariable, ValueVariant<Double> {}
}
