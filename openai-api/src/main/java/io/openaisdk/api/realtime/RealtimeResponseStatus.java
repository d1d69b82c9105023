package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * State of the response: {@code completed}, {@code cancelled}, {@code failed}, {@code incomplete} or
 * {@code in_progress}.
 *
 * @param value the text on the wire
 */
public record RealtimeResponseStatus(String value) implements OpenEnum {

    /** The value {@code completed}. */
    public static final RealtimeResponseStatus COMPLETED = new RealtimeResponseStatus("completed");

    /** The value {@code cancelled}. */
    public static final RealtimeResponseStatus CANCELLED = new RealtimeResponseStatus("cancelled");

    /** The value {@code failed}. */
    public static final RealtimeResponseStatus FAILED = new RealtimeResponseStatus("failed");

    /** The value {@code incomplete}. */
    public static final RealtimeResponseStatus INCOMPLETE = new RealtimeResponseStatus("incomplete");

    /** The value {@code in_progress}. */
    public static final RealtimeResponseStatus IN_PROGRESS = new RealtimeResponseStatus("in_progress");

    @Override
    public String toString() {
        return value;
    }
}
