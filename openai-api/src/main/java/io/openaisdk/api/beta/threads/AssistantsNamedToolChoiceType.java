package io.openaisdk.api.beta.threads;

import io.openaisdk.api.OpenEnum;

/**
 * Type of the forced tool; {@code function} also needs the function's name.
 *
 * @param value the text on the wire
 */
public record AssistantsNamedToolChoiceType(String value) implements OpenEnum {

    /** The value {@code function}. */
    public static final AssistantsNamedToolChoiceType FUNCTION = new AssistantsNamedToolChoiceType("function");

    /** The value {@code code_interpreter}. */
    public static final AssistantsNamedToolChoiceType CODE_INTERPRETER =
            new AssistantsNamedToolChoiceType("code_interpreter");

    /** The value {@code file_search}. */
    public static final AssistantsNamedToolChoiceType FILE_SEARCH = new AssistantsNamedToolChoiceType("file_search");

    @Override
    public String toString() {
        return value;
    }
}
