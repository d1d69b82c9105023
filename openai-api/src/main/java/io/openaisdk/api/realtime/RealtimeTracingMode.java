package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * Says that a session is traced under default names.
 *
 * @param value the text on the wire
 */
public record RealtimeTracingMode(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final RealtimeTracingMode AUTO = new RealtimeTracingMode("auto");

    @Override
    public String toString() {
        return value;
    }
}
