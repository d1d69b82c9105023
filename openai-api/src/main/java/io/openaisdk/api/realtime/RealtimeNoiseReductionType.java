package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * Kind of noise reduction: {@code near_field} suits close microphones such as headsets, {@code far_field} those of
 * laptops and conference rooms.
 *
 * @param value the text on the wire
 */
public record RealtimeNoiseReductionType(String value) implements OpenEnum {

    /** The value {@code near_field}. */
    public static final RealtimeNoiseReductionType NEAR_FIELD = new RealtimeNoiseReductionType("near_field");

    /** The value {@code far_field}. */
    public static final RealtimeNoiseReductionType FAR_FIELD = new RealtimeNoiseReductionType("far_field");

    @Override
    public String toString() {
        return value;
    }
}
