package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Mark of a part of a reasoning summary that was cut short.
 *
 * @param value the text on the wire
 */
public record ResponseReasoningSummaryPartStatus(String value) implements OpenEnum {

    /** The value {@code incomplete}. */
    public static final ResponseReasoningSummaryPartStatus INCOMPLETE =
            new ResponseReasoningSummaryPartStatus("incomplete");

    @Override
    public String toString() {
        return value;
    }
}
