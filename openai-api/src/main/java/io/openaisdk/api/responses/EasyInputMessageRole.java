package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Role of the author of a message in the simple form.
 *
 * @param value the text on the wire
 */
public record EasyInputMessageRole(String value) implements OpenEnum {

    /** The value {@code user}. */
    public static final EasyInputMessageRole USER = new EasyInputMessageRole("user");

    /** The value {@code assistant}. */
    public static final EasyInputMessageRole ASSISTANT = new EasyInputMessageRole("assistant");

    /** The value {@code system}. */
    public static final EasyInputMessageRole SYSTEM = new EasyInputMessageRole("system");

    /** The value {@code developer}. */
    public static final EasyInputMessageRole DEVELOPER = new EasyInputMessageRole("developer");

    @Override
    public String toString() {
        return value;
    }
}
