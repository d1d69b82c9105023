package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * Conversation that the response joins: {@code auto} for the default one, {@code none} to keep it out of band. Default:
 * {@code auto}.
 *
 * @param value the text on the wire
 */
public record RealtimeResponseConversation(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final RealtimeResponseConversation AUTO = new RealtimeResponseConversation("auto");

    /** The value {@code none}. */
    public static final RealtimeResponseConversation NONE = new RealtimeResponseConversation("none");

    @Override
    public String toString() {
        return value;
    }
}
