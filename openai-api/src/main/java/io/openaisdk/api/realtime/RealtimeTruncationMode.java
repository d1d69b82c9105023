package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * Rule for dropping the oldest messages once a conversation exceeds the input token limit: {@code auto},
 * {@code disabled} or a retention ratio.
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
