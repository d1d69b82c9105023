package io.openaisdk.api.evals;

import io.openaisdk.api.OpenEnum;

/**
 * Restricts the list to output items that failed, {@code fail}, or passed, {@code pass}.
 *
 * @param value the text on the wire
 */
public record OutputItemListStatus(String value) implements OpenEnum {

    /** The value {@code fail}. */
    public static final OutputItemListStatus FAIL = new OutputItemListStatus("fail");

    /** The value {@code pass}. */
    public static final OutputItemListStatus PASS = new OutputItemListStatus("pass");

    @Override
    public String toString() {
        return value;
    }
}
