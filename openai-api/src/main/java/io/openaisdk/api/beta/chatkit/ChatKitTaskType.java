package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.OpenEnum;

/**
 * Subtype of a task.
 *
 * @param value the text on the wire
 */
public record ChatKitTaskType(String value) implements OpenEnum {

    /** The value {@code custom}. */
    public static final ChatKitTaskType CUSTOM = new ChatKitTaskType("custom");

    /** The value {@code thought}. */
    public static final ChatKitTaskType THOUGHT = new ChatKitTaskType("thought");

    @Override
    public String toString() {
        return value;
    }
}
