package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.OpenEnum;

/**
 * State of a ChatKit session.
 *
 * @param value the text on the wire
 */
public record ChatSessionStatus(String value) implements OpenEnum {

    /** The value {@code active}. */
    public static final ChatSessionStatus ACTIVE = new ChatSessionStatus("active");

    /** The value {@code expired}. */
    public static final ChatSessionStatus EXPIRED = new ChatSessionStatus("expired");

    /** The value {@code cancelled}. */
    public static final ChatSessionStatus CANCELLED = new ChatSessionStatus("cancelled");

    @Override
    public String toString() {
        return value;
    }
}
