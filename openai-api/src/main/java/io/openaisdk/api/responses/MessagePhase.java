package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Stage of an assistant message: commentary on the way, or the final answer. Newer models do worse when it is dropped
 * from follow-up requests; user messages have none.
 *
 * @param value the text on the wire
 */
public record MessagePhase(String value) implements OpenEnum {

    /** The value {@code commentary}. */
    public static final MessagePhase COMMENTARY = new MessagePhase("commentary");

    /** The value {@code final_answer}. */
    public static final MessagePhase FINAL_ANSWER = new MessagePhase("final_answer");

    @Override
    public String toString() {
        return value;
    }
}
