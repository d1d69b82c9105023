package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * State of the item, without effect on the conversation.
 *
 * @param value the text on the wire
 */
public record RealtimeConversationItemMessageSystemStatus(String value) implements OpenEnum {

    /** The value {@code completed}. */
    public static final RealtimeConversationItemMessageSystemStatus COMPLETED =
            new RealtimeConversationItemMessageSystemStatus("completed");

    /** The value {@code incomplete}. */
    public static final RealtimeConversationItemMessageSystemStatus INCOMPLETE =
            new RealtimeConversationItemMessageSystemStatus("incomplete");

    /** The value {@code in_progress}. */
    public static final RealtimeConversationItemMessageSystemStatus IN_PROGRESS =
            new RealtimeConversationItemMessageSystemStatus("in_progress");

    @Override
    public String toString() {
        return value;
    }
}
