package io.openaisdk.api.chat.completions;

import io.openaisdk.api.OpenEnum;

/**
 * Role of the author of a message.
 *
 * @param value the text on the wire
 */
public record ChatCompletionRole(String value) implements OpenEnum {

    /** The value {@code developer}. */
    public static final ChatCompletionRole DEVELOPER = new ChatCompletionRole("developer");

    /** The value {@code system}. */
    public static final ChatCompletionRole SYSTEM = new ChatCompletionRole("system");

    /** The value {@code user}. */
    public static final ChatCompletionRole USER = new ChatCompletionRole("user");

    /** The value {@code assistant}. */
    public static final ChatCompletionRole ASSISTANT = new ChatCompletionRole("assistant");

    /** The value {@code tool}. */
    public static final ChatCompletionRole TOOL = new ChatCompletionRole("tool");

    @Override
    public String toString() {
        return value;
    }
}
