package io.openaisdk.api.beta.threads;

import io.openaisdk.api.OpenEnum;

/**
 * Kind of step: {@code message_creation} or {@code tool_calls}.
 *
 * @param value the text on the wire
 */
public record RunStepType(String value) implements OpenEnum {

    /** The value {@code message_creation}. */
    public static final RunStepType MESSAGE_CREATION = new RunStepType("message_creation");

    /** The value {@code tool_calls}. */
    public static final RunStepType TOOL_CALLS = new RunStepType("tool_calls");

    @Override
    public String toString() {
        return value;
    }
}
