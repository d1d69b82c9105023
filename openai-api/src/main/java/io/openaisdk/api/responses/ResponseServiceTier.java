package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Class of processing for a response, by default {@code auto}, which follows the project's settings. The response names
 * the class really used; {@code ultrafast} needs granted access and {@code gpt-5.6-sol}.
 *
 * @param value the text on the wire
 */
public record ResponseServiceTier(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final ResponseServiceTier AUTO = new ResponseServiceTier("auto");

    /** The value {@code default}. */
    public static final ResponseServiceTier DEFAULT = new ResponseServiceTier("default");

    /** The value {@code flex}. */
    public static final ResponseServiceTier FLEX = new ResponseServiceTier("flex");

    /** The value {@code scale}. */
    public static final ResponseServiceTier SCALE = new ResponseServiceTier("scale");

    /** The value {@code priority}. */
    public static final ResponseServiceTier PRIORITY = new ResponseServiceTier("priority");

    /** The value {@code fast}. */
    public static final ResponseServiceTier FAST = new ResponseServiceTier("fast");

    /** The value {@code ultrafast}. */
    public static final ResponseServiceTier ULTRAFAST = new ResponseServiceTier("ultrafast");

    @Override
    public String toString() {
        return value;
    }
}
