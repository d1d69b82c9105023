package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.OpenEnum;

/**
 * State of a tool call on the client.
 *
 * @param value the text on the wire
 */
public record ChatKitClientToolCallStatus(String value) implements OpenEnum {

    /** The value {@code in_progress}. */
    public static final ChatKitClientToolCallStatus IN_PROGRESS = new ChatKitClientToolCallStatus("in_progress");

    /** The value {@code completed}. */
    public static final ChatKitClientToolCallStatus COMPLETED = new ChatKitClientToolCallStatus("completed");

    @Override
    public String toString() {
        return value;
    }
}
