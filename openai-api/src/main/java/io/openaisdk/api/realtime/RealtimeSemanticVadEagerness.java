package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * Readiness of the model to answer: {@code low}, {@code medium} and {@code high} wait at most 8, 4 and 2 seconds.
 * Default: {@code auto}, same as {@code medium}.
 *
 * @param value the text on the wire
 */
public record RealtimeSemanticVadEagerness(String value) implements OpenEnum {

    /** The value {@code low}. */
    public static final RealtimeSemanticVadEagerness LOW = new RealtimeSemanticVadEagerness("low");

    /** The value {@code medium}. */
    public static final RealtimeSemanticVadEagerness MEDIUM = new RealtimeSemanticVadEagerness("medium");

    /** The value {@code high}. */
    public static final RealtimeSemanticVadEagerness HIGH = new RealtimeSemanticVadEagerness("high");

    /** The value {@code auto}. */
    public static final RealtimeSemanticVadEagerness AUTO = new RealtimeSemanticVadEagerness("auto");

    @Override
    public String toString() {
        return value;
    }
}
