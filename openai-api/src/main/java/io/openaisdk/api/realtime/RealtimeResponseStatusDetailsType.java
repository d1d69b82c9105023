package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * Kind of outcome, in line with {@code status}: {@code completed}, {@code cancelled}, {@code incomplete} or
 * {@code failed}.
 *
 * @param value the text on the wire
 */
public record RealtimeResponseStatusDetailsType(String value) implements OpenEnum {

    /** The value {@code completed}. */
    public static final RealtimeResponseStatusDetailsType COMPLETED =
            new RealtimeResponseStatusDetailsType("completed");

    /** The value {@code cancelled}. */
    public static final RealtimeResponseStatusDetailsType CANCELLED =
            new RealtimeResponseStatusDetailsType("cancelled");

    /** The value {@code failed}. */
    public static final RealtimeResponseStatusDetailsType FAILED = new RealtimeResponseStatusDetailsType("failed");

    /** The value {@code incomplete}. */
    public static final RealtimeResponseStatusDetailsType INCOMPLETE =
            new RealtimeResponseStatusDetailsType("incomplete");

    @Override
    public String toString() {
        return value;
    }
}
