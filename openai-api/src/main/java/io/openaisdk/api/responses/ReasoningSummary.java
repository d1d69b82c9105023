package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Kind of summary to give of the model's reasoning.
 *
 * @param value the text on the wire
 */
public record ReasoningSummary(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final ReasoningSummary AUTO = new ReasoningSummary("auto");

    /** The value {@code concise}. */
    public static final ReasoningSummary CONCISE = new ReasoningSummary("concise");

    /** The value {@code detailed}. */
    public static final ReasoningSummary DETAILED = new ReasoningSummary("detailed");

    @Override
    public String toString() {
        return value;
    }
}
