package io.openaisdk.api.beta.threads;

import io.openaisdk.api.OpenEnum;

/**
 * Author role of the message: {@code user} for actual users, {@code assistant} to insert a message on behalf of the
 * assistant.
 *
 * @param value the text on the wire
 */
public record MessageRole(String value) implements OpenEnum {

    /** The value {@code user}. */
    public static final MessageRole USER = new MessageRole("user");

    /** The value {@code assistant}. */
    public static final MessageRole ASSISTANT = new MessageRole("assistant");

    @Override
    public String toString() {
        return value;
    }
}
