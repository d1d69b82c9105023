package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Author of a message.
 *
 * @param value the text on the wire
 */
public record ResponseMessageRole(String value) implements OpenEnum {

    /** The value {@code unknown}. */
    public static final ResponseMessageRole UNKNOWN = new ResponseMessageRole("unknown");

    /** The value {@code user}. */
    public static final ResponseMessageRole USER = new ResponseMessageRole("user");

    /** The value {@code assistant}. */
    public static final ResponseMessageRole ASSISTANT = new ResponseMessageRole("assistant");

    /** The value {@code system}. */
    public static final ResponseMessageRole SYSTEM = new ResponseMessageRole("system");

    /** The value {@code critic}. */
    public static final ResponseMessageRole CRITIC = new ResponseMessageRole("critic");

    /** The value {@code discriminator}. */
    public static final ResponseMessageRole DISCRIMINATOR = new ResponseMessageRole("discriminator");

    /** The value {@code developer}. */
    public static final ResponseMessageRole DEVELOPER = new ResponseMessageRole("developer");

    /** The value {@code tool}. */
    public static final ResponseMessageRole TOOL = new ResponseMessageRole("tool");

    @Override
    public String toString() {
        return value;
    }
}
