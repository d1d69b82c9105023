package io.openaisdk.api.beta.assistants;

import io.openaisdk.api.OpenEnum;

/**
 * Output format demanded of the model: {@code auto}, text, JSON mode or a JSON schema. JSON mode also needs a message
 * that asks the model for JSON.
 *
 * @param value the text on the wire
 */
public record AssistantResponseFormatMode(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final AssistantResponseFormatMode AUTO = new AssistantResponseFormatMode("auto");

    @Override
    public String toString() {
        return value;
    }
}
