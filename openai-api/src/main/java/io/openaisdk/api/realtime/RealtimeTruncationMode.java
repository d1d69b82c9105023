package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * A rule of truncation that needs no settings.
 *
 * @param value the text on the wire
 */
public record RealtimeTruncationMode(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final RealtimeTruncationMode AUTO = new RealtimeTruncationMode("auto");

    /** The value {@code disabled}. */
    public static final RealtimeTruncationMode DISABLED = new RealtimeTruncationMode("disabled");

    @Override
    public String toString() {
        return value;
    }
}
