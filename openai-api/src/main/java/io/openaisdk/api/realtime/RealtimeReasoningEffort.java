package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * Reasoning effort of realtime models that reason, such as {@code gpt-realtime-2}. Default: {@code low}.
 *
 * @param value the text on the wire
 */
public record RealtimeReasoningEffort(String value) implements OpenEnum {

    /** The value {@code minimal}. */
    public static final RealtimeReasoningEffort MINIMAL = new RealtimeReasoningEffort("minimal");

    /** The value {@code low}. */
    public static final RealtimeReasoningEffort LOW = new RealtimeReasoningEffort("low");

    /** The value {@code medium}. */
    public static final RealtimeReasoningEffort MEDIUM = new RealtimeReasoningEffort("medium");

    /** The value {@code high}. */
    public static final RealtimeReasoningEffort HIGH = new RealtimeReasoningEffort("high");

    /** The value {@code xhigh}. */
    public static final RealtimeReasoningEffort XHIGH = new RealtimeReasoningEffort("xhigh");

    @Override
    public String toString() {
        return value;
    }
}
