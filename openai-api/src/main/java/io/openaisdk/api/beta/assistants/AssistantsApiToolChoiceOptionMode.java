package io.openaisdk.api.beta.assistants;

import io.openaisdk.api.OpenEnum;

/**
 * Tool use of the model: {@code none} forbids it, {@code auto} (the default) leaves it open, {@code required} demands
 * it; a named tool is forced.
 *
 * @param value the text on the wire
 */
public record AssistantsApiToolChoiceOptionMode(String value) implements OpenEnum {

    /** The value {@code none}. */
    public static final AssistantsApiToolChoiceOptionMode NONE = new AssistantsApiToolChoiceOptionMode("none");

    /** The value {@code auto}. */
    public static final AssistantsApiToolChoiceOptionMode AUTO = new AssistantsApiToolChoiceOptionMode("auto");

    /** The value {@code required}. */
    public static final AssistantsApiToolChoiceOptionMode REQUIRED = new AssistantsApiToolChoiceOptionMode("required");

    @Override
    public String toString() {
        return value;
    }
}
