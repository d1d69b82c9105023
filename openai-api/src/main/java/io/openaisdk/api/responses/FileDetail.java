package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Fidelity at which an input file is rendered: {@code auto}, {@code low} or {@code high}.
 *
 * @param value the text on the wire
 */
public record FileDetail(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final FileDetail AUTO = new FileDetail("auto");

    /** The value {@code low}. */
    public static final FileDetail LOW = new FileDetail("low");

    /** The value {@code high}. */
    public static final FileDetail HIGH = new FileDetail("high");

    @Override
    public String toString() {
        return value;
    }
}
