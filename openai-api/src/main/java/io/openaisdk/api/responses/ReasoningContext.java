package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Which earlier reasoning the model gets to see again.
 *
 * @param value the text on the wire
 */
public record ReasoningContext(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final ReasoningContext AUTO = new ReasoningContext("auto");

    /** The value {@code current_turn}. */
    public static final ReasoningContext CURRENT_TURN = new ReasoningContext("current_turn");

    /** The value {@code all_turns}. */
    public static final ReasoningContext ALL_TURNS = new ReasoningContext("all_turns");

    @Override
    public String toString() {
        return value;
    }
}
