package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Role of the author of an input message.
 *
 * @param value the text on the wire
 */
public record ResponseInputMessageRole(String value) implements OpenEnum {

    /** The value {@code user}. */
    public static final ResponseInputMessageRole USER = new ResponseInputMessageRole("user");

    /** The value {@code system}. */
    public static final ResponseInputMessageRole SYSTEM = new ResponseInputMessageRole("system");

    /** The value {@code developer}. */
    public static final ResponseInputMessageRole DEVELOPER = new ResponseInputMessageRole("developer");

    @Override
    public String toString() {
        return value;
    }
}
