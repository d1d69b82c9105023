package io.openaisdk.api.beta.threads;

import io.openaisdk.api.OpenEnum;

/**
 * Level of detail of the image: {@code auto} (the default), {@code low}, which takes fewer tokens, or {@code high} for
 * high resolution.
 *
 * @param value the text on the wire
 */
public record MessageImageDetail(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final MessageImageDetail AUTO = new MessageImageDetail("auto");

    /** The value {@code low}. */
    public static final MessageImageDetail LOW = new MessageImageDetail("low");

    /** The value {@code high}. */
    public static final MessageImageDetail HIGH = new MessageImageDetail("high");

    @Override
    public String toString() {
        return value;
    }
}
