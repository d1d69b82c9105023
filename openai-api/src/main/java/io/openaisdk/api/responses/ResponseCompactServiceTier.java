package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Class of processing for a request.
 *
 * @param value the text on the wire
 */
public record ResponseCompactServiceTier(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final ResponseCompactServiceTier AUTO = new ResponseCompactServiceTier("auto");

    /** The value {@code default}. */
    public static final ResponseCompactServiceTier DEFAULT = new ResponseCompactServiceTier("default");

    /** The value {@code fast}. */
    public static final ResponseCompactServiceTier FAST = new ResponseCompactServiceTier("fast");

    /** The value {@code flex}. */
    public static final ResponseCompactServiceTier FLEX = new ResponseCompactServiceTier("flex");

    /** The value {@code priority}. */
    public static final ResponseCompactServiceTier PRIORITY = new ResponseCompactServiceTier("priority");

    @Override
    public String toString() {
        return value;
    }
}
